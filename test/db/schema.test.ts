import { type Table, is } from 'drizzle-orm';
import { SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { flag, text, whole } from '#db/rows';
import * as absence from '#db/schema/absence';
import * as away from '#db/schema/away';
import * as bank from '#db/schema/bank';
import * as bankMore from '#db/schema/bankMore';
import * as bankPayers from '#db/schema/bankPayers';
import * as claims from '#db/schema/claims';
import * as deductions from '#db/schema/deductions';
import * as demands from '#db/schema/demands';
import * as deposits from '#db/schema/deposits';
import * as employers from '#db/schema/employers';
import * as file from '#db/schema/file';
import * as findings from '#db/schema/findings';
import * as funders from '#db/schema/funders';
import * as funding from '#db/schema/funding';
import * as helpers from '#db/schema/helpers';
import * as holiday from '#db/schema/holiday';
import * as hmrc from '#db/schema/hmrc';
import * as issued from '#db/schema/issued';
import * as journal from '#db/schema/journal';
import * as kernel from '#db/schema/kernel';
import * as kinds from '#db/schema/kinds';
import * as lease from '#db/schema/lease';
import * as leave from '#db/schema/leave';
import * as looks from '#db/schema/looks';
import * as money from '#db/schema/money';
import * as pay from '#db/schema/pay';
import * as payslips from '#db/schema/payslips';
import * as pension from '#db/schema/pension';
import * as pensionArrears from '#db/schema/pensionArrears';
import * as people from '#db/schema/people';
import * as repeats from '#db/schema/repeats';
import * as plan from '#db/schema/plan';
import * as planMoney from '#db/schema/planMoney';
import * as rota from '#db/schema/rota';
import * as setup from '#db/schema/setup';
import * as sums from '#db/schema/sums';
import * as timesheets from '#db/schema/timesheets';
import * as tripFiles from '#db/schema/tripFiles';
import * as vehicle from '#db/schema/vehicle';
import * as work from '#db/schema/work';
import * as year from '#db/schema/year';
import { type ReadSql } from '#db/sql';
import { tempKernel } from '#test/support/tempKernel';

function sql(): ReadSql {
  return tempKernel().book().kernel.handle.sql;
}

const drawn = new Map(
  [
    absence,
    away,
    bank,
    bankMore,
    bankPayers,
    claims,
    deductions,
    demands,
    deposits,
    employers,
    file,
    findings,
    funders,
    funding,
    helpers,
    holiday,
    hmrc,
    issued,
    journal,
    kernel,
    kinds,
    lease,
    leave,
    looks,
    money,
    pay,
    payslips,
    pension,
    pensionArrears,
    people,
    repeats,
    plan,
    planMoney,
    rota,
    setup,
    sums,
    timesheets,
    tripFiles,
    vehicle,
    work,
    year,
  ]
    .flatMap((part): readonly unknown[] => Object.values(part))
    .filter((value): value is SQLiteTable => is(value, SQLiteTable))
    .map((table) => [getTableConfig(table).name, getTableConfig(table)] as const),
);

function tablesOf(reader: ReadSql): readonly string[] {
  const query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
  return reader.all(query, [], { name: text }).map(({ name }) => name);
}

type Column = { readonly name: string; readonly type: string; readonly required: boolean; readonly key: boolean };

function columnsInBook(reader: ReadSql, table: string): readonly Column[] {
  const rows = reader.all('SELECT name, type, "notnull" AS required, pk FROM pragma_table_xinfo(?) ORDER BY cid', [table], {
    name: text,
    type: text,
    required: flag,
    pk: whole,
  });
  return rows.map(({ name, type, required, pk }) => ({ name, type, required, key: pk > 0 }));
}

function columnsDrawn(table: string): readonly Column[] {
  const config = drawn.get(table);
  const together = new Set(config?.primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
  return (config?.columns ?? []).map((column) => ({
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    required: column.notNull,
    key: column.primary || together.has(column.name),
  }));
}

function parentsInBook(reader: ReadSql, table: string): readonly string[] {
  const shape = { from: text, table: text, to: text, on_delete: text };
  const rows = reader.all('SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(?)', [table], shape);
  return rows.map((row) => `${row.from} → ${row.table}.${row.to} ${row.on_delete}`).toSorted();
}

function nameOf(table: Table): string {
  return is(table, SQLiteTable) ? getTableConfig(table).name : '?';
}

function parentsDrawn(table: string): readonly string[] {
  const keys = drawn.get(table)?.foreignKeys ?? [];
  return keys
    .map((key) => {
      const { columns, foreignTable, foreignColumns } = key.reference();
      return `${columns[0]?.name} → ${nameOf(foreignTable)}.${foreignColumns[0]?.name} ${key.onDelete?.toUpperCase()}`;
    })
    .toSorted();
}

test('drizzle knows every table of the book, and no other', () => {
  expect([...drawn.keys()].toSorted()).toEqual(tablesOf(sql()));
});

test('drizzle’s columns equal the SQL’s: name, type, whether they may be empty, and key', () => {
  const reader = sql();
  for (const table of tablesOf(reader)) expect(columnsDrawn(table), table).toEqual(columnsInBook(reader, table));
});

test('every foreign key is drawn as it stands, and none of them deletes children', () => {
  const reader = sql();
  for (const table of tablesOf(reader)) {
    const parents = parentsInBook(reader, table);
    expect(parentsDrawn(table), table).toEqual(parents);
    expect(
      parents.filter((parent) => !parent.endsWith(' RESTRICT')),
      table,
    ).toEqual([]);
  }
});

test('every table is STRICT', () => {
  const loose = sql().all(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    [],
    { name: text },
  );
  expect(loose).toEqual([]);
});

test('money is whole pence in INTEGER columns, and every day is checked by its table', () => {
  const reader = sql();
  // A table of state repeats, for its index, days that were checked where they were written.
  const wrong = tablesOf(reader)
    .filter((name) => !name.endsWith('_state'))
    .flatMap((table) => {
      const written = reader.one("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", [table], { sql: text })?.sql ?? '';
      return columnsInBook(reader, table)
        .filter(({ name, type }) => {
          const isDay = name === 'day' || name.endsWith('_day') || name.endsWith('_on');
          return (name.endsWith('_pence') && type !== 'INTEGER') || (isDay && !written.includes(`${name} = date(${name})`));
        })
        .map(({ name }) => `${table}.${name}`);
    });
  expect(wrong).toEqual([]);
});

test('every log_seq has an index that begins with it, so that the chain after a snapshot is read without a scan', () => {
  const reader = sql();
  const firstColumns = `SELECT info.name FROM pragma_index_list(?) AS list JOIN pragma_index_info(list.name) AS info
    WHERE info.seqno = 0 AND list.partial = 0 AND info.name IS NOT NULL`;
  const missing = tablesOf(reader).filter((table) => {
    const isChained = columnsInBook(reader, table).some(({ name }) => name === 'log_seq');
    return isChained && !reader.all(firstColumns, [table], { name: text }).some(({ name }) => name === 'log_seq');
  });
  expect(missing).toEqual([]);
});

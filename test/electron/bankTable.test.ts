import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type Result } from '#core/contract/result';
import { bankTableFile } from '#db/shelf/bankTable';
import { ledgerService } from '#electron/ledger/service';
import { inventedSubstitutions, weightRow } from '#test/support/bank/modulusTable';
import { fileToken } from '#test/support/chosen';
import { tempFolder } from '#test/support/tempFolder';

const table = `${weightRow('990000', 'MOD11', '8 7 6 5 4 3 2 1')}\r\n`;
const numbers = { sortCode: '99-00-00', account: '10000003' };
const wrong = { ...numbers, account: '10000004' };

function ledger() {
  const folder = tempFolder();
  const lines: string[] = [];
  const running = ledgerService(
    { books: join(folder, 'books'), userData: folder, now: '2026-11-22T09:00:00.000Z', version: '1.2.3' },
    undefined,
    {
      emit: () => undefined,
      remember: () => undefined,
      log: (event, fields) => void lines.push(`${event} ${JSON.stringify(fields)}`),
      line: (text) => void lines.push(text),
    },
  );
  onTestFinished(() => running.close());
  const ask = async (name: string, input: unknown): Promise<Result<unknown>> => running.call(name, { input, files: {} });
  const tell = async (name: string, input: unknown): Promise<Result<unknown>> =>
    running.call(name, { input, files: {}, commandId: `sent-${name}` });
  /** Two files as a person drops them on the window. */
  const add = async (weights: string, substitutions: string, more: object = {}): Promise<Result<unknown>> => {
    const held = [weights, substitutions].map((text, index) => {
      const bytes = new TextEncoder().encode(text);
      return [fileToken(index), { kind: 'file', name: `${String(index)}.txt`, size: bytes.length, bytes }] as const;
    });
    const input = { weights: fileToken(0), substitutions: fileToken(1), ...more };
    return running.call('bankCheck.add', { input, files: Object.fromEntries(held), commandId: 'command-1' });
  };
  return { folder, lines, ask, tell, add };
}

it('says nothing of any numbers while no table is added', async () => {
  const { ask } = ledger();
  expect(await ask('bankCheck.read', {})).toEqual({ ok: true, value: {} });
  expect(await ask('bankCheck.numbers', wrong)).toEqual({ ok: true, value: {} });
});

it('checks with the table that was added, whatever book is open, and the next table takes its place', async () => {
  const { ask, add } = ledger();
  expect(await add(table, inventedSubstitutions, { validFrom: '2025-06-23' })).toEqual({ ok: true, value: {} });
  expect(await ask('bankCheck.read', {})).toEqual({
    ok: true,
    value: { table: { addedOn: '2026-11-22', validFrom: '2025-06-23', rows: 1, substitutions: 1 } },
  });
  expect(await ask('bankCheck.numbers', numbers)).toMatchObject({ value: { found: { answer: 'possible' } } });
  expect(await ask('bankCheck.numbers', wrong)).toMatchObject({
    value: { found: { words: 'These numbers do not belong together, by the table you added. Check them with the PA.' } },
  });
  expect((await add(table.replaceAll('990000', '990007'), inventedSubstitutions)).ok).toBe(true);
  expect(await ask('bankCheck.numbers', wrong)).toMatchObject({ value: { found: { answer: 'cannot be checked' } } });
});

it('keeps the table that was there where a new one is refused: half a table would call right numbers wrong', async () => {
  const { folder, ask, add } = ledger();
  await add(table, inventedSubstitutions);
  const before = readFileSync(join(folder, bankTableFile), 'utf8');
  const refusals = [await add(`${table}990001`, inventedSubstitutions), await add(table, table), await add('0'.repeat(1_000_001), table)];
  expect(refusals).toMatchObject([
    { ok: false, problem: { code: 'bankCheck.brokenRow', field: 'weights', details: { row: '2' } } },
    { ok: false, problem: { code: 'bankCheck.otherLayout', field: 'substitutions' } },
    { ok: false, problem: { code: 'bankCheck.tooLarge', field: 'weights' } },
  ]);
  expect(await ask('bankCheck.add', { weights: fileToken(0), substitutions: fileToken(1) })).toMatchObject({
    problem: { code: 'input.fileGone', field: 'weights' },
  });
  expect(readFileSync(join(folder, bankTableFile), 'utf8')).toBe(before);
});

it('a damaged copy is as none, and can be added again', async () => {
  const { folder, ask, add } = ledger();
  await add(table, inventedSubstitutions);
  for (const damaged of ['{"half": ', '{}', readFileSync(join(folder, bankTableFile), 'utf8').replace('MOD11', 'MOD9')]) {
    writeFileSync(join(folder, bankTableFile), damaged);
    expect(await ask('bankCheck.read', {})).toEqual({ ok: true, value: {} });
    expect(await ask('bankCheck.numbers', wrong)).toEqual({ ok: true, value: {} });
  }
  expect((await add(table, inventedSubstitutions)).ok).toBe(true);
});

it('stands in no book, no backup and no log: it is Vocalink’s, and a book is handed on', async () => {
  const { folder, lines, ask, tell, add } = ledger();
  await tell('shelf.create', { name: 'Ruth', startsOn: '2026-04-01' });
  await add(table, inventedSubstitutions);
  await ask('bankCheck.numbers', numbers);
  expect((await tell('snapshot.make', {})).ok).toBe(true);
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(bankTableFile));
  expect(kept).toEqual([bankTableFile]);
  expect(lines.join('\n')).not.toMatch(/10000003|990000|99-00-00/u);
});

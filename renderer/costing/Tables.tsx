import { type Comparison } from '#core/costing/compare';
import { type Costing, type Sums, sums } from '#core/costing/costing';
import { costKindNames, everybody } from '#core/costing/words';
import { absolute, nothing, type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { costingWords as words } from '#renderer/words/costing';

function moneyCells(sums: readonly Pence[], isStrong = false) {
  return sums.map((sum, place) => <Money key={place} sum={sum} isStrong={isStrong} />);
}

/** By kind, beside the plan as it stands. */
export function KindTable({ costing, comparison }: { readonly costing: Costing; readonly comparison: Comparison }) {
  const heads = words.kindColumns;
  const rows = comparison.kinds.map(({ kind, after, more }): TableRow => {
    const week = costing.kinds.find((one) => one.kind === kind)?.week ?? nothing;
    return { key: kind, cells: [costKindNames[kind], ...moneyCells([week, after, more.week, more.year])] };
  });
  const { whole } = costing;
  const together = moneyCells([whole.week, whole.year, comparison.more.week, comparison.more.year], true);
  return (
    <Table
      caption={words.kinds}
      columns={[
        { name: heads.kind },
        { name: heads.week, kind: 'money' },
        { name: heads.year, kind: 'money' },
        { name: heads.moreWeek, kind: 'money' },
        { name: heads.moreYear, kind: 'money' },
      ]}
      rows={[...rows, { key: 'together', kind: 'total', cells: [words.together, ...together] }]}
      whenEmpty={words.nobody}
    />
  );
}

/** Every figure's own sentence, kind by kind, with where its rule stands. */
export function Whys({ costing }: { readonly costing: Costing }) {
  const names = new Map(costing.assistants.map(({ key, name }) => [key, name]));
  return (
    <section className="stack-tight">
      <h2>{words.whyTitle}</h2>
      {costing.kinds.map(({ kind, year }) => {
        const items = costing.items.filter((item) => item.kind === kind);
        const sources = new Map(items.flatMap((item) => item.sources.map((source) => [source.title, source] as const)));
        return (
          <Why key={kind} question={words.why(costKindNames[kind], pounds(year))}>
            <ul>
              {items.map((item, place) => (
                <li key={place}>
                  <strong>{item.assistant === undefined ? everybody : names.get(item.assistant)}</strong>: {item.words}
                </li>
              ))}
            </ul>
            <p className="soft small">
              {words.sources}: {[...sources.values()].map(({ title, where }) => `${title} (${where})`).join('; ')}
            </p>
          </Why>
        );
      })}
    </section>
  );
}

type RowPart = { readonly item: Costing['items'][number]; readonly name: string; readonly sums: Sums };
type Row = Sums & { readonly what: string; readonly parts: readonly RowPart[] };

/** What each row of a table is made of, part by part. A row of nothing has nothing to explain. */
function WhyRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <div className="stack-tight">
      {rows.map(({ what, week, parts }) =>
        parts.length === 0 ? undefined : (
          <Why key={what} question={words.whyRow(what, pounds(week))}>
            <ul>
              {parts.map(({ item, name, sums: of }, place) => (
                <li key={place}>
                  <strong>{words.part(name, pounds(of.week), pounds(of.year))}</strong> <span className="soft">{item.words}</span>
                </li>
              ))}
            </ul>
          </Why>
        ),
      )}
    </div>
  );
}

function lineRow({ items, assistants }: Costing, { id, name, year, week }: Costing['lines'][number]): Row {
  const names = new Map(assistants.map((one) => [one.key, one.name]));
  const parts = items.flatMap((item): readonly RowPart[] => {
    const own = item.parts.filter((part) => part.planLine === id && part.year !== nothing);
    const whose = item.assistant === undefined ? everybody : names.get(item.assistant);
    return own.length === 0 ? [] : [{ item, name: `${item.name}, ${whose ?? ''}`, sums: sums(own) }];
  });
  return { what: name, year, week, parts };
}

function personRow({ items }: Costing, key: string | undefined, what: string, { year, week }: Sums): Row {
  const own = items.filter((item) => item.assistant === key && item.year !== nothing);
  return { what, year, week, parts: own.map((item) => ({ item, name: item.name, sums: item })) };
}

function Left({ sum }: { readonly sum: Pence | undefined }) {
  if (sum === undefined) return undefined;
  return sum < nothing ? <Tag tone="attention">{words.short(pounds(absolute(sum)))}</Tag> : <Money sum={sum} />;
}

/** What a broker sets a budget by. */
export function LineTable({ costing }: { readonly costing: Costing }) {
  const heads = words.lineColumns;
  return (
    <>
      <Table
        caption={words.lines}
        columns={[
          { name: heads.line },
          { name: heads.week, kind: 'money' },
          { name: heads.agreed, kind: 'money' },
          { name: heads.left, kind: 'money' },
          { name: heads.year, kind: 'money' },
          { name: heads.leftYear, kind: 'money' },
        ]}
        rows={costing.lines.map(({ id, name, week, year, agreed, left }) => ({
          key: id,
          cells: [
            name,
            <Money key="week" sum={week} />,
            agreed === undefined ? words.notAgreed : <Money key="agreed" sum={agreed.week} />,
            <Left key="left" sum={left?.week} />,
            <Money key="year" sum={year} />,
            <Left key="leftYear" sum={left?.year} />,
          ],
        }))}
        whenEmpty={words.nobody}
      />
      <WhyRows rows={costing.lines.map((line) => lineRow(costing, line))} />
    </>
  );
}

export function PeopleTable({ costing }: { readonly costing: Costing }) {
  const heads = words.kindColumns;
  const { assistants, rest, whole } = costing;
  return (
    <>
      <Table
        caption={words.people}
        columns={[{ name: words.personColumn }, { name: heads.week, kind: 'money' }, { name: heads.year, kind: 'money' }]}
        rows={[
          ...assistants.map(({ key, name, week, year }) => ({ key, cells: [name, ...moneyCells([week, year])] })),
          { key: 'rest', cells: [everybody, ...moneyCells([rest.week, rest.year])] },
          { key: 'together', kind: 'total' as const, cells: [words.together, ...moneyCells([whole.week, whole.year], true)] },
        ]}
        whenEmpty={words.nobody}
      />
      <WhyRows
        rows={[...assistants.map((one) => personRow(costing, one.key, one.name, one)), personRow(costing, undefined, everybody, rest)]}
      />
    </>
  );
}

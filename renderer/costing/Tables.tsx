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

/** What one row is made of, part by part. */
function WhyRow({
  costing,
  what,
  week,
  parts,
}: {
  readonly costing: Costing;
  readonly what: string;
  readonly week: Pence;
  readonly parts: readonly RowPart[];
}) {
  if (parts.length === 0) return undefined;
  const names = new Map(costing.assistants.map(({ key, name }) => [key, name]));
  return (
    <Why question={words.whyRow(what, pounds(week))}>
      <ul>
        {parts.map(({ item, sums }, place) => (
          <li key={place}>
            {words.part(
              item.name,
              item.assistant === undefined ? everybody : (names.get(item.assistant) ?? ''),
              pounds(sums.week),
              pounds(sums.year),
            )}{' '}
            {item.words}
          </li>
        ))}
      </ul>
    </Why>
  );
}

type RowPart = { readonly item: Costing['items'][number]; readonly sums: Sums };

function ofLine({ items }: Costing, id: string): readonly RowPart[] {
  return items.flatMap((item) => {
    const own = item.parts.filter(({ planLine, year }) => planLine === id && year !== nothing);
    return own.length === 0 ? [] : [{ item, sums: sums(own) }];
  });
}

function ofPerson({ items }: Costing, key: string | undefined): readonly RowPart[] {
  return items.flatMap((item) => (item.assistant === key && item.year !== nothing ? [{ item, sums: item }] : []));
}

function Left({ sum }: { readonly sum: Pence | undefined }) {
  if (sum === undefined) return undefined;
  return sum < nothing ? <Tag tone="attention">{words.short(pounds(absolute(sum)))}</Tag> : <Money sum={sum} />;
}

/** What a broker sets a budget by. */
export function LineTable({ costing }: { readonly costing: Costing }) {
  const heads = words.lineColumns;
  return (
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
          <div key="line" className="stack-tight">
            {name}
            <WhyRow costing={costing} what={name} week={week} parts={ofLine(costing, id)} />
          </div>,
          <Money key="week" sum={week} />,
          agreed === undefined ? words.notAgreed : <Money key="agreed" sum={agreed.week} />,
          <Left key="left" sum={left?.week} />,
          <Money key="year" sum={year} />,
          <Left key="leftYear" sum={left?.year} />,
        ],
      }))}
      whenEmpty={words.nobody}
    />
  );
}

export function PeopleTable({ costing }: { readonly costing: Costing }) {
  const heads = words.kindColumns;
  const { assistants, rest, whole } = costing;
  const row = (key: string | undefined, name: string, { week, year }: Sums): TableRow => ({
    key: key ?? 'rest',
    cells: [
      <div key="who" className="stack-tight">
        {name}
        <WhyRow costing={costing} what={name} week={week} parts={ofPerson(costing, key)} />
      </div>,
      ...moneyCells([week, year]),
    ],
  });
  return (
    <Table
      caption={words.people}
      columns={[{ name: words.personColumn }, { name: heads.week, kind: 'money' }, { name: heads.year, kind: 'money' }]}
      rows={[
        ...assistants.map(({ key, name, week, year }) => row(key, name, { week, year })),
        row(undefined, everybody, rest),
        { key: 'together', kind: 'total' as const, cells: [words.together, ...moneyCells([whole.week, whole.year], true)] },
      ]}
      whenEmpty={words.nobody}
    />
  );
}

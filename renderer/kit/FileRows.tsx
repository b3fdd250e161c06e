import { type ReactNode } from 'react';
import { type FileRowsRead } from '#core/contract/shapes/fileRows';
import { type Attempt } from '#renderer/gateway/ask';
import { Notice } from './Notice.tsx';
import { Table } from './Table.tsx';

type Words = {
  readonly reading: string;
  readonly preview: string;
  readonly columns: { readonly row: string; readonly what: string; readonly becomes: string };
  readonly counts: (fresh: number, already: number, refused: number) => string;
  readonly fresh: string;
  readonly already: (why: string) => string;
  readonly refused: (why: string) => string;
};

type Props = {
  readonly preview: Attempt<FileRowsRead>;
  readonly words: Words;
  /** What a person is asked about rows that cannot be. */
  readonly whenRefused: (refused: number) => ReactNode;
};

function becomes({ state, why = '' }: FileRowsRead['rows'][number], words: Words): string {
  if (state === 'fresh') return words.fresh;
  return state === 'already' ? words.already(why) : words.refused(why);
}

/** What bringing a file in would do, row by row, before anything is saved: rows that cannot be stand before the others. */
export function FileRows({ preview, words, whenRefused }: Props) {
  if (preview.state !== 'answer') return preview.state === 'asking' ? <p aria-live="polite">{words.reading}</p> : undefined;
  const { rows, fresh, already, refused, remark } = preview.value;
  const { row, what, becomes: happens } = words.columns;
  const sorted = [...rows.filter(({ state }) => state === 'refused'), ...rows.filter(({ state }) => state !== 'refused')];
  return (
    <section className="stack" aria-live="polite">
      {remark === undefined ? undefined : <Notice tone="attention">{remark}</Notice>}
      <p className="strong">{words.counts(fresh, already, refused)}</p>
      {refused === 0 ? undefined : whenRefused(refused)}
      <Table
        caption={words.preview}
        columns={[{ name: row, kind: 'short' }, { name: what }, { name: happens }]}
        rows={sorted.map((one) => ({ key: String(one.row), cells: [String(one.row), one.words, becomes(one, words)] }))}
        whenEmpty=""
      />
    </section>
  );
}

import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { paperWords as words } from '#renderer/words/papers';

type Paper = OutputOf<'papers.list'>['papers'][number];

type TableProps = { readonly papers: readonly Paper[]; readonly caption?: string; readonly level?: 2 | 3 };

/** Issued papers, each a link to its page. */
export function PaperTable({ papers, caption = words.list, level = 2 }: TableProps) {
  return (
    <Table
      caption={caption}
      level={level}
      columns={[{ name: words.columns.paper }, { name: words.columns.number, kind: 'number' }, { name: words.columns.issued, kind: 'day' }]}
      rows={papers.map(({ id, title, number, issuedOn }) => ({
        key: id,
        cells: [
          <TextLink key="paper" to={places.paper(id)}>
            {title}
          </TextLink>,
          String(number),
          dayInWords(issuedOn),
        ],
      }))}
      whenEmpty={words.none}
    />
  );
}

type Props = Omit<TableProps, 'papers'> & {
  /** The id of an employment, an employer or a pay run. */
  readonly about: string;
  readonly kinds?: readonly Paper['kind'][];
};

/** What was issued about one employment, employer or pay run, for any screen of it. */
export function Papers({ about, kinds, ...table }: Props) {
  const { papers } = useAsk('papers.list', { about });
  return <PaperTable papers={kinds === undefined ? papers : papers.filter(({ kind }) => kinds.includes(kind))} {...table} />;
}

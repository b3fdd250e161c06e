import { shortDay } from '#core/time/words';
import { TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { fileWords as words } from '#renderer/words/file';
import { kindInSentence, kindWords } from '#renderer/words/file/kinds';
import { itemInWords } from './itemWords.ts';
import { type FileRead } from './useFile.ts';

const { day, what, says, act } = words.allColumns;

/** Every record of the file and of the employers’, what was taken back among them. */
export function Everything({ read }: { readonly read: FileRead }) {
  const all = [...read.items, ...read.employers.flatMap(({ items }) => items)].toSorted((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
  );
  return (
    <Table
      caption={words.all}
      columns={[{ name: day, kind: 'day' }, { name: what }, { name: says }, { name: act }]}
      rows={all.map((item) => {
        const { title } = kindWords[item.kind];
        const proofs = words.evidence(item.evidence.map(({ number }) => number));
        return {
          key: item.id,
          isStruck: item.takenBack !== undefined,
          cells: [
            shortDay(item.day),
            title,
            [itemInWords(item), proofs].filter((part) => part !== '').join('. '),
            item.takenBack === undefined ? (
              <TextLink key="back" to={places.takeItemBack(read.assistantId, item.id)}>
                {words.takeBackOf(kindInSentence(item.kind), shortDay(item.day))}
              </TextLink>
            ) : (
              words.takenBack(item.takenBack)
            ),
          ],
        };
      })}
      whenEmpty={words.nothing}
    />
  );
}

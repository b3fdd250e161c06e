import { type OutputOf } from '#core/contract/routes';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { bankMoreWords } from '#renderer/words/bankMore';

const words = bankMoreWords.formats;
type Profile = OutputOf<'bank.profiles'>['profiles'][number];

/** Every layout and format that the app knows, each with how well it is known. */
export function KnownLayouts({ profiles }: { readonly profiles: readonly Profile[] }) {
  const { columns } = words;
  return (
    <Why question={words.known}>
      <p>{words.knownLead}</p>
      <Table
        caption={words.knownTable}
        level={3}
        columns={[{ name: columns.name }, { name: columns.confidence }, { name: columns.balance, kind: 'short' }]}
        rows={profiles.map(({ id, name, confidence, hasBalance }) => ({
          key: id,
          cells: [name, confidence, hasBalance ? words.yes : words.no],
        }))}
        whenEmpty=""
      />
    </Why>
  );
}

import { useAsk } from '#renderer/gateway/ask';
import { TextLink } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { ledgerWords } from '#renderer/words/ledger';

const words = ledgerWords.evidence;

export function Evidence() {
  const { evidence } = useAsk('evidence.list', {});
  const heads = words.columns;
  return (
    <Page title={words.title(evidence.length)} lead={words.lead} help={words.help}>
      <Table
        caption={words.table}
        columns={[
          { name: heads.number, kind: 'day' },
          { name: heads.name },
          { name: heads.used },
          { name: heads.kind },
          { name: heads.size, kind: 'number' },
        ]}
        rows={evidence.toReversed().map((one) => ({
          key: one.id,
          cells: [
            <TextLink key="number" to={places.evidenceFile(one.id)}>
              {words.look(one.number)}
            </TextLink>,
            one.name,
            one.usedFor.length === 0 ? words.nothing : one.usedFor.join('; '),
            words.kinds[one.mediaType],
            words.size(one.bytes),
          ],
        }))}
        whenEmpty={words.empty}
      />
    </Page>
  );
}

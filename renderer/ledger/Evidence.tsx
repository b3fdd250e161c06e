import { mediaWords } from '#core/evidence/mediaWords';
import { usePages } from '#renderer/gateway/pages';
import { Earlier } from '#renderer/kit/Earlier.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { ledgerWords } from '#renderer/words/ledger';

const words = ledgerWords.evidence;

export function Evidence() {
  const found = usePages('evidence.list', (page) => (page === undefined ? {} : { before: page.evidence.at(-1)?.number }));
  const evidence = found.pages.flatMap((page) => page.evidence);
  const count = found.pages[0]?.count ?? 0;
  const heads = words.columns;
  return (
    <Page title={words.title(count)} lead={words.lead} help={words.help}>
      <Table
        caption={words.table}
        columns={[
          { name: heads.number, kind: 'day' },
          { name: heads.name },
          { name: heads.used },
          { name: heads.kind },
          { name: heads.size, kind: 'number' },
        ]}
        rows={evidence.map((one) => ({
          key: one.id,
          cells: [
            <TextLink key="number" to={places.evidenceFile(one.id)}>
              {words.look(one.number)}
            </TextLink>,
            one.name,
            one.usedFor.length === 0 ? words.nothing : one.usedFor.join('; '),
            mediaWords[one.mediaType].kind,
            words.size(one.bytes),
          ],
        }))}
        whenEmpty={words.empty}
      />
      {count === 0 ? undefined : <Earlier {...found} shown={evidence.length} of={count} />}
    </Page>
  );
}

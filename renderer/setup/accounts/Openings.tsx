import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useSetup } from '#renderer/gateway/setup';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.openings;

export function Openings() {
  const { bankAccounts, startsOn } = useSetup();
  const left = bankAccounts.filter(({ opening }) => opening === undefined);
  return (
    <Page title={words.title(left.length)} lead={words.lead(dayInWords(startsOn))} back={{ to: places.setup, words: setupWords.back }}>
      <Records
        whenEmpty={words.empty}
        records={bankAccounts.map(({ id, name, opening }) => ({
          key: id,
          title: name,
          lines:
            opening === undefined
              ? [words.notDone]
              : [
                  words.isDone(pounds(opening.balance), dayInWords(opening.day)),
                  ...(opening.evidenceNumber === undefined ? [] : [words.proof(opening.evidenceNumber)]),
                ],
          links: opening === undefined ? [{ to: places.opening(id), words: words.record(name) }] : [],
        }))}
      />
    </Page>
  );
}

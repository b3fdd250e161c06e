import { Plus } from 'lucide-react';
import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { nameOf, useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { everyName } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { NextStep } from '#renderer/setup/NextStep.tsx';

const words = setupWords.awards;

export function Awards() {
  const { awards, streams } = useSetup();
  return (
    <Page title={words.title(awards.length)} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Records
        whenEmpty={words.empty}
        records={awards.map((award) => {
          const stream = nameOf(streams, award.streamId);
          return {
            key: award.id,
            title: `${stream}: ${words.amountLine(pounds(award.amount), everyName(award.every))}`,
            lines: [
              spanInWords(award),
              words.firstDueLine(dayInWords(award.firstDue)),
              ...(award.evidenceNumber === undefined ? [] : [words.proof(award.evidenceNumber)]),
            ],
            links: [{ to: places.endAward(award.id), words: words.end(stream) }],
          };
        })}
      />
      <div className="actions">
        <LinkButton to={places.addAward} icon={Plus} kind={awards.length === 0 ? 'primary' : 'secondary'}>
          {words.add}
        </LinkButton>
        <NextStep after="awards" />
      </div>
    </Page>
  );
}

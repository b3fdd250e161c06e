import { Plus } from 'lucide-react';
import { nameOf, useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { listed } from '#renderer/words/count';
import { basisName } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { NextStep } from '#renderer/setup/NextStep.tsx';

const words = setupWords.streams;

export function Streams() {
  const { streams, beneficiaries, funders } = useSetup();
  const start = funders.length === 0 ? { to: places.addFunder, words: setupWords.funders.add } : { to: places.addStream, words: words.add };
  return (
    <Page title={words.title(streams.length)} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Records
        whenEmpty={funders.length === 0 ? words.noFunder : words.empty}
        records={streams.map((stream) => ({
          key: stream.id,
          title: stream.name,
          lines: [
            `${stream.funderName}. ${basisName(stream.basis)}.`,
            words.forPeople(listed(stream.beneficiaryIds.map((id) => nameOf(beneficiaries, id)))),
          ],
          links: [{ to: places.stream(stream.id), words: setupWords.change(stream.name) }],
        }))}
      />
      <div className="actions">
        <LinkButton to={start.to} icon={Plus} kind={streams.length === 0 ? 'primary' : 'secondary'}>
          {start.words}
        </LinkButton>
        <NextStep after="streams" />
      </div>
    </Page>
  );
}

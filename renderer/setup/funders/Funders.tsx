import { Plus } from 'lucide-react';
import { dayInWords } from '#core/time/words';
import { newestName, useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { setupWords } from '#renderer/words/setup';
import { profileWords } from '#renderer/words/setup/profile';
import { NextStep } from '#renderer/setup/NextStep.tsx';

const words = setupWords.funders;

export function Funders() {
  const { funders } = useSetup();
  return (
    <Page title={words.title(funders.length)} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Records
        whenEmpty={words.empty}
        records={funders.map((funder) => ({
          key: funder.id,
          title: newestName(funder),
          lines: [
            funder.caseReference === undefined ? words.noReference : words.reference(funder.caseReference),
            ...funder.names.filter(({ name }) => name !== newestName(funder)).map(({ name, from }) => words.was(name, dayInWords(from))),
          ],
          links: [
            { to: places.funder(funder.id), words: setupWords.change(newestName(funder)) },
            { to: places.funderProfile(funder.id), words: profileWords.link(newestName(funder)) },
            { to: places.renameFunder(funder.id), words: words.rename(newestName(funder)) },
          ],
        }))}
      />
      <div className="actions">
        <LinkButton to={places.addFunder} icon={Plus} kind={funders.length === 0 ? 'primary' : 'secondary'}>
          {words.add}
        </LinkButton>
        <NextStep after="funders" />
      </div>
    </Page>
  );
}

import { Plus } from 'lucide-react';
import { useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { setupWords } from '#renderer/words/setup';
import { NextStep } from '#renderer/setup/NextStep.tsx';

const words = setupWords.people;

export function People() {
  const { beneficiaries } = useSetup();
  return (
    <Page title={words.title(beneficiaries.length)} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Records
        whenEmpty={words.empty}
        records={beneficiaries.map((person) => ({
          key: person.id,
          title: person.name,
          lines: [`${person.reference}: ${person.care}`],
          links: [{ to: places.person(person.id), words: setupWords.change(person.name) }],
        }))}
      />
      <div className="actions">
        <LinkButton to={places.addPerson} icon={Plus} kind={beneficiaries.length === 0 ? 'primary' : 'secondary'}>
          {words.add}
        </LinkButton>
        <NextStep after="beneficiaries" />
      </div>
    </Page>
  );
}

import { Plus } from 'lucide-react';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { careWords } from '#renderer/words/care';

const words = careWords.writers;
const roles: Readonly<Record<string, string>> = words.roles;

export function Writers() {
  const { actors, current } = useAsk('actor.list', {});
  return (
    <Page title={words.title(actors.length)} lead={words.lead} back={{ to: places.care, words: careWords.back }}>
      <Records
        whenEmpty=""
        records={actors.map(({ id, name, role }) => ({
          key: id,
          title: name,
          lines: [roles[role] ?? role, ...(id === current ? [words.now] : [])],
        }))}
      />
      <LinkButton to={places.addWriter} icon={Plus}>
        {words.add}
      </LinkButton>
    </Page>
  );
}

import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { TaskList } from '#renderer/kit/TaskList.tsx';
import { careWords as words } from '#renderer/words/care';

/** A title as it stands inside a sentence; a name keeps its capitals. */
function inSentence(title: string): string {
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

const order = ['backups', 'health', 'helpers', 'log', 'bankTable', 'look', 'about'] as const;

export function Care() {
  return (
    <Page title={words.title} lead={words.lead}>
      <TaskList
        tasks={order.map((key) => ({
          key,
          ...words.places[key],
          action: words.open(inSentence(words.places[key].title)),
          to: places[key],
        }))}
      />
    </Page>
  );
}

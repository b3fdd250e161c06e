import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { TaskList } from '#renderer/kit/TaskList.tsx';
import { careWords as words } from '#renderer/words/care';

const order = ['backups', 'health', 'writers', 'bankTable', 'look', 'about'] as const;

export function Care() {
  return (
    <Page title={words.title} lead={words.lead}>
      <TaskList
        tasks={order.map((key) => ({
          key,
          ...words.places[key],
          action: words.open(words.places[key].title.toLowerCase()),
          to: places[key],
        }))}
      />
    </Page>
  );
}

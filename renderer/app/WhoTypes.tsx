import { Page } from '#renderer/kit/Page.tsx';
import { helperWords } from '#renderer/words/helpers';
import { TypistList } from './TypistList.tsx';
import { type Typing } from './useTyping.ts';

const words = helperWords.typing;

/** The first question of a book in which several people type. */
export function WhoTypes({ writers }: Pick<Typing, 'writers'>) {
  return (
    <Page isNarrow title={words.title} lead={words.lead} help={helperWords.list.help}>
      <TypistList writers={writers} />
    </Page>
  );
}

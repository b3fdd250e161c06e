import { BookOpen, FolderOpen, GraduationCap, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAsk } from '#renderer/gateway/ask';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Confirm } from '#renderer/kit/Confirm.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Progress } from '#renderer/kit/Progress.tsx';
import { shelfWords as words } from '#renderer/words/shelf';
import { ShelfBook } from './ShelfBook.tsx';
import { type ShelfHands, useShelf } from './useShelf.ts';

function Starts({ isFirst, hands }: { readonly isFirst: boolean; readonly hands: ShelfHands }) {
  const start = (title: string, more: string, button: ReactNode) => (
    <li className="apart">
      <div className="task-words">
        <h2>{title}</h2>
        <p className="soft">{more}</p>
      </div>
      {button}
    </li>
  );
  return (
    <ul className="card-list" aria-label={words.more}>
      {start(
        words.starts.newBook,
        words.newBookMore,
        <LinkButton to={places.newBook} icon={Plus} kind={isFirst ? 'primary' : 'secondary'}>
          {words.newBook}
        </LinkButton>,
      )}
      {start(
        words.starts.practice,
        words.practiceMore,
        <Button icon={GraduationCap} isBusy={hands.isBusy} onPress={() => void hands.practice()}>
          {words.practice}
        </Button>,
      )}
      {start(
        words.starts.folder,
        words.openFolderMore,
        <Button icon={FolderOpen} isBusy={hands.isBusy} onPress={() => void hands.openFolder()}>
          {words.openFolder}
        </Button>,
      )}
    </ul>
  );
}

type Asked = { readonly ref: string; readonly name: string };

/** Every book this computer knows, the one opened last first. */
export function Shelf() {
  const { books, open } = useAsk('shelf.list', {});
  const hands = useShelf();
  const [forgetting, setForgetting] = useState<Asked>();
  return (
    <Page title={words.title(books.length)} lead={words.lead(books.length)} help={words.help}>
      <Alert words={hands.problem?.sentence} />
      {books.length === 0 ? undefined : (
        <ul className="card-list" aria-label={words.list}>
          {books.map((book, place) => (
            <ShelfBook
              key={book.ref}
              book={book}
              isOpen={book.ref === open}
              isFirst={open === undefined && place === 0}
              hands={hands}
              onForget={() => setForgetting(book)}
            />
          ))}
        </ul>
      )}
      {open === undefined ? undefined : (
        <LinkButton to={places.home} icon={BookOpen} kind="primary">
          {words.carryOn(books.find(({ ref }) => ref === open)?.name ?? '')}
        </LinkButton>
      )}
      <Progress isWorking={hands.isMaking} label={words.making} job="shelf.practice" />
      <Starts isFirst={books.length === 0} hands={hands} />
      <Confirm
        isOpen={forgetting !== undefined}
        title={words.forgetTitle(forgetting?.name ?? '')}
        action={words.forgetAction}
        onNo={() => setForgetting(undefined)}
        onYes={() => {
          if (forgetting !== undefined) void hands.forget(forgetting.ref, forgetting.name);
          setForgetting(undefined);
        }}
      >
        <p>{words.forgetMore}</p>
      </Confirm>
    </Page>
  );
}

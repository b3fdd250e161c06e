import { type OutputOf } from '#core/contract/routes';
import { readDay } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { Button } from '#renderer/kit/Button.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { shelfWords as words } from '#renderer/words/shelf';
import { type ShelfHands } from './useShelf.ts';

type Book = OutputOf<'shelf.list'>['books'][number];

type Props = {
  readonly book: Book;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly hands: ShelfHands;
  readonly onForget: () => void;
};

function lastOpened({ lastOpened: at }: Book): string {
  const on = at === undefined ? undefined : readDay(at.slice(0, 10));
  return on === undefined ? words.neverOpened : words.lastOpened(dayInWords(on));
}

export function ShelfBook({ book, isOpen, isFirst, hands, onForget }: Props) {
  return (
    <li className="apart">
      <div className="stack-tight">
        <h2>{book.name}</h2>
        <p className="soft">{lastOpened(book)}</p>
        <p className="row">
          {book.kind === 'practice' ? <Tag tone="plain">{words.practiceTag}</Tag> : undefined}
          {isOpen ? <Tag tone="good">{words.isOpen}</Tag> : undefined}
          {book.missing ? <Tag tone="attention">{words.missing}</Tag> : undefined}
        </p>
      </div>
      <div className="row">
        {isOpen ? (
          <Button onPress={() => void hands.close(book.name)}>{words.close(book.name)}</Button>
        ) : (
          <>
            <Button kind={isFirst ? 'primary' : 'secondary'} isBusy={hands.isBusy} onPress={() => void hands.open(book.ref)}>
              {words.open(book.name)}
            </Button>
            <Button kind="quiet" onPress={onForget}>
              {words.forget(book.name)}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

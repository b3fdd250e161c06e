import { problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { isRoute, type RouteName, routes } from '#core/contract/routes';
import { instant } from '#core/time/instant';
import { type Begin, type Surroundings } from '#electron/processes/serve';
import { type Clock, systemClock } from '#db/clock';
import { type Book, type BookSettings } from '#db/kernel/book';
import { loggerTo } from '#db/kernel/logger';
import { answerShelf } from '#db/shelf/answer';
import { Shelf } from '#db/shelf/shelf';
import { answerDoorman } from './documents.ts';
import { chosenFiles, FileGone, placeOf } from './files.ts';
import { callShape, type LedgerCall, resumeShape, settingsShape } from './messages.ts';
import { practiceOf } from './practice.ts';

/** Whoever sits at the computer. Signing in as somebody else comes with the visits. */
const actor = 'actor-holder';

function clockFrom(now: string | undefined): Clock {
  if (now === undefined) return systemClock;
  const fixed = instant(now);
  return { now: () => fixed };
}

/** Tells the doorman of every kept command, and that something may be waiting to be drawn. */
function follow(book: Book, { emit }: Surroundings): void {
  emit('documents.toDraw', {});
  book.onChange(({ route, issued }) => {
    emit('book.changed', { route });
    if (issued) emit('documents.toDraw', {});
  });
}

function askShelf(shelf: Shelf, settings: BookSettings, route: RouteName, { input, commandId, files }: LedgerCall): Result<unknown> {
  return answerShelf(shelf, settings, route, input, { commandId: commandId ?? '', actor, place: placeOf(files) });
}

function askBook(book: Book | undefined, route: RouteName, { input, commandId, files }: LedgerCall): Result<unknown> {
  if (book === undefined) return refused(problem('book.noneOpen', {}));
  return book.answer(route, input, { actor, files: chosenFiles(files), ...(commandId === undefined ? {} : { commandId }) });
}

/** The only owner of the book: a shelf with at most one book open, and every call answered before the next is read. */
export const ledgerService: Begin = (told, resume, surroundings) => {
  const { books, userData, now } = settingsShape.parse(told);
  const clock = clockFrom(now);
  const settings: BookSettings = { clock, logger: loggerTo(surroundings.line) };
  const shelf = new Shelf({ folder: userData, books, settings, practice: practiceOf(clock) });

  let followed: Book | undefined;
  /** After anything that may have opened, closed or replaced the book. */
  const noticeBook = (): void => {
    const { current } = shelf;
    surroundings.remember(current === undefined ? undefined : { ref: current.ref });
    if (current !== undefined && current.book !== followed) follow(current.book, surroundings);
    followed = current?.book;
  };
  const resumed = resumeShape.safeParse(resume);
  if (resumed.success) {
    // Where it does not open again, the window finds no book open and shows the shelf, which says why.
    shelf.open(resumed.data.ref);
    noticeBook();
  }

  const answer = (name: string, payload: unknown): Result<unknown> => {
    if (!isRoute(name)) return answerDoorman(shelf.current?.book, name, payload) ?? refused(problem('input.unknownRoute', {}));
    const call = callShape.parse(payload);
    if (routes[name].scope === 'book') return askBook(shelf.current?.book, name, call);
    const answered = askShelf(shelf, settings, name, call);
    if (routes[name].kind === 'command') {
      noticeBook();
      surroundings.emit('shelf.changed', { route: name });
    }
    return answered;
  };
  return {
    call: (name, payload) => {
      try {
        return answer(name, payload);
      } catch (error) {
        if (error instanceof FileGone) return error.result;
        throw error;
      }
    },
    cancel: () => undefined,
    close: () => shelf.close(),
  };
};

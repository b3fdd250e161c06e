import { problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { isRoute, type RouteName, routes } from '#core/contract/routes';
import { instant } from '#core/time/instant';
import { type Begin, type Surroundings } from '#electron/processes/serve';
import { type Clock, systemClock } from '#db/clock';
import { type Book, type BookSettings } from '#db/kernel/book';
import { loggerTo } from '#db/kernel/logger';
import { answerShelf, shelfJob } from '#db/shelf/answer';
import { Shelf } from '#db/shelf/shelf';
import { answerDoorman } from './documents.ts';
import { answerDrafts } from './drafts.ts';
import { chosenFiles, placeOf } from './files.ts';
import { Jobs } from './jobs.ts';
import { callShape, type LedgerCall, resumeShape, settingsShape } from './messages.ts';
import { practiceOf } from './practice.ts';

/** Whoever is typing, where the window names nobody: the holder, whom every book knows. The book itself refuses a name it does not. */
const holder = 'actor-holder';

function clockFrom(now: string | undefined): Clock {
  if (now === undefined) return systemClock;
  const fixed = instant(now);
  return { now: () => fixed };
}

/** Tells the doorman of every kept command, and that something may be waiting to be drawn. */
function follow(book: Book, { emit }: Surroundings): void {
  emit('documents.toDraw', {});
  book.onChange(({ route, toDraw }) => {
    emit('book.changed', { route });
    if (toDraw) emit('documents.toDraw', {});
  });
}

type At = { readonly shelf: Shelf; readonly settings: BookSettings; readonly jobs: Jobs };
type Answered = Result<unknown> | Promise<Result<unknown>>;

function askShelf(
  { shelf, settings, jobs }: At,
  route: RouteName,
  { input, commandId = '', typist = holder, files }: LedgerCall,
): Answered {
  const asking = { commandId, actor: typist, place: placeOf(files), files: chosenFiles(files) };
  if (routes[route].pace === 'atOnce') return answerShelf(shelf, settings, route, input, asking);
  return jobs.start({ id: commandId, route, input, of: shelf }, () => shelfJob(shelf, settings, { route, given: input, asking }));
}

function askBook({ shelf, jobs }: At, route: RouteName, { input, commandId, typist = holder, files }: LedgerCall): Answered {
  const book = shelf.current?.book;
  if (book === undefined) return refused(problem('book.noneOpen', {}));
  shelf.tendOnNewDay();
  const asking = { actor: typist, files: chosenFiles(files), ...(commandId === undefined ? {} : { commandId }) };
  if (routes[route].pace === 'atOnce') return book.answer(route, input, asking);
  return jobs.start({ id: commandId ?? '', route, input, of: book }, () => book.job(route, input, asking));
}

/**
 * The only owner of the book: a shelf with at most one book open. Every call is answered before the next is read, but for jobs, which let
 * others in between their slices.
 */
export const ledgerService: Begin = (told, resume, surroundings) => {
  const { books, userData, now } = settingsShape.parse(told);
  const clock = clockFrom(now);
  const settings: BookSettings = { clock, logger: loggerTo(surroundings.line) };
  const shelf = new Shelf({ folder: userData, books, settings, practice: practiceOf(clock) });
  shelf.sweep();
  const jobs = new Jobs({ logger: loggerTo(surroundings.line), tell: (progress) => surroundings.emit('job.progress', progress) });
  const at: At = { shelf, settings, jobs };

  let followed: Book | undefined;
  /** After anything that may have opened, closed or replaced the book. Whether it did. */
  const noticeBook = (): boolean => {
    const { current } = shelf;
    const isOther = current?.book !== followed;
    surroundings.remember(current === undefined ? undefined : { ref: current.ref });
    if (current !== undefined && current.book !== followed) follow(current.book, surroundings);
    followed = current?.book;
    jobs.keepOnly(current === undefined ? [shelf] : [shelf, current.book]);
    return isOther;
  };
  const resumed = resumeShape.safeParse(resume);
  if (resumed.success) {
    // Where it does not open again, the window finds no book open and shows the shelf, which says why.
    shelf.open(resumed.data.ref);
    noticeBook();
  }

  /**
   * Jobs of a book that is no longer open were stopped; what opened, closed or replaced it is told to the window. What was refused
   * changes nothing, but a copy that could not be brought back has closed and opened the book.
   */
  const afterShelf = (route: RouteName, result: Result<unknown>): Result<unknown> => {
    if (routes[route].kind !== 'command') return result;
    const isOtherBook = noticeBook();
    if (result.ok || isOtherBook) surroundings.emit('shelf.changed', { route });
    return result;
  };
  const askOwn = (name: string, payload: unknown): Result<unknown> =>
    answerDoorman(shelf.current?.book, name, payload) ??
    answerDrafts(shelf, clock, name, payload) ??
    refused(problem('input.unknownRoute', {}));
  return {
    call: (name, payload) => {
      if (!isRoute(name)) return askOwn(name, payload);
      const call = callShape.parse(payload);
      if (routes[name].scope === 'book') return askBook(at, name, call);
      const answered = askShelf(at, name, call);
      return answered instanceof Promise ? answered.then((result) => afterShelf(name, result)) : afterShelf(name, answered);
    },
    cancel: (id) => jobs.cancel(id),
    close: () => {
      jobs.keepOnly([]);
      shelf.close();
    },
  };
};

import { type Result, done, refused } from '#core/contract/result';
import { problem } from '#core/contract/problem';
import { type BookRoute, type InputOf, type OutputOf, isRoute, routes } from '#core/contract/routes';
import { type Route } from '#core/contract/route';
import { handlers } from '#db/actions/handlers';
import { typistProblem } from '#db/actions/helpers/typistProblem';
import { text, whole } from '#db/rows';
import { type Slices } from '#core/jobs/slices';
import { callHandler, callJob } from './callHandler.ts';
import { contentOf } from './content.ts';
import { type Caller } from './context.ts';
import { type NewBook, createKernel } from './create.ts';
import { type DrawnForm, type FiledDocument, fileDrawn, readDrawn } from './documents.ts';
import { type Changed } from './kernel.ts';
import { type Reading } from './handlers.ts';
import { openKernel } from './open.ts';
import { type Open } from './opened.ts';
import { type Actions, type Settings, withDefaults } from './settings.ts';

/** Everything but the actions may be given; what is not given is the real clock, chance and driver. */
export type BookSettings = Partial<Omit<Settings, 'actions'>>;

/** An open book, as the ledger process and the command line use it. Synchronous; nothing may be called after close. */
export type Book = {
  readonly folder: string;
  /** A route by its name in the contract. A query needs no command id. */
  readonly call: <Name extends BookRoute>(route: Name, input: InputOf<Name>, caller: Asking) => Result<OutputOf<Name>>;
  /** The same for what comes from another process: any name, any input, parsed here. */
  readonly answer: (route: string, input: unknown, caller: Asking) => Result<unknown>;
  /** A job's slices, for whoever lets other calls in between. `call` and `answer` go through them at once. */
  readonly job: (route: string, input: unknown, caller: Asking) => Slices<Result<unknown>>;
  readonly evidenceFile: (id: string) => Result<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }>;
  /** Files a drawn document under its hash: once for each form, however often it is drawn. */
  readonly fileDocument: (drawn: DrawnForm, caller: Asking) => Result<FiledDocument>;
  readonly documentFile: (id: string, form: DrawnForm['form']) => Result<Uint8Array>;
  readonly onChange: (listener: (changed: Changed) => void) => () => void;
  readonly close: () => void;
  readonly opened: Open;
};

/** The holder asks, unless said otherwise. */
export type Asking = { readonly commandId?: string; readonly actor?: string; readonly files?: Caller['files'] };

function bookRoute(name: string): Route | undefined {
  const route = isRoute(name) ? routes[name] : undefined;
  return route?.scope === 'book' ? route : undefined;
}

/** A job that will change the book is refused before its slices where whoever is named may not type. */
function* jobOfTypist(name: string, reading: Reading, input: unknown): Slices<Result<unknown>> {
  const wrong = bookRoute(name)?.kind === 'command' ? typistProblem(reading) : undefined;
  return wrong === undefined ? yield* callJob(handlers, name, reading, input) : refused(wrong);
}

/** Every command names somebody whom the book knows and who may type today: the log says who did it. */
export const productActions: Actions = {
  routeOf: bookRoute,
  query: (name, reading, input) => callHandler(handlers, name, reading, input),
  command: (name, writing, input) => {
    const wrong = typistProblem(writing);
    return wrong === undefined ? callHandler(handlers, name, writing, input) : refused(wrong);
  },
  job: jobOfTypist,
};

function callerOf({ settings }: Open['kernel'], { commandId, actor, files }: Asking): Caller {
  return { commandId: commandId ?? settings.ids('command'), actor: actor ?? 'actor-holder', ...(files === undefined ? {} : { files }) };
}

function evidenceFile(open: Open, id: string): ReturnType<Book['evidenceFile']> {
  const { sql } = open.kernel.handle;
  const shape = { sha256: text, number: whole, media_type: text, name_digest: text };
  const row = sql.one('SELECT sha256, number, media_type, name_digest FROM evidence WHERE id = ?', [id], shape);
  if (row === undefined) return refused(problem('input.notFound', { what: 'proof' }));
  const bytes = open.kernel.evidence.read(row.sha256);
  if (bytes === undefined) return refused(problem('evidence.missing', { number: String(row.number) }));
  const name = contentOf(sql, row.name_digest);
  return done({ bytes, mediaType: row.media_type, name: typeof name === 'string' ? name : '' });
}

/** The handlers' mapped type says what each route answers; here it is only passed on. */
function passOn<Name extends BookRoute>(open: Open, route: Name, input: InputOf<Name>, asking: Asking): Result<OutputOf<Name>>;
function passOn(open: Open, route: string, input: unknown, asking: Asking): Result<unknown> {
  return open.answer(route, input, callerOf(open.kernel, asking));
}

function bookOf(open: Open): Book {
  return {
    folder: open.folder,
    call: (route, input, asking) => passOn(open, route, input, asking),
    answer: (route, input, asking) => open.answer(route, input, callerOf(open.kernel, asking)),
    job: (route, input, asking) => open.job(route, input, callerOf(open.kernel, asking)),
    evidenceFile: (id) => evidenceFile(open, id),
    fileDocument: (drawn, asking) => fileDrawn(open, drawn, callerOf(open.kernel, asking)),
    documentFile: (id, form) => readDrawn(open, id, form),
    onChange: open.onChange,
    close: open.close,
    opened: open,
  };
}

function opened(result: Result<Open>): Result<Book> {
  return result.ok ? done(bookOf(result.value)) : result;
}

/** Opens a book for this process alone. Problems: the `book.…` codes, each leaving the book as it was. */
export function openBook(folder: string, settings: BookSettings = {}): Result<Book> {
  return opened(openKernel(folder, withDefaults({ ...settings, actions: productActions })));
}

/** Makes a new book in a folder that is not there or empty, and opens it. */
export function createBook(folder: string, book: NewBook, settings: BookSettings = {}): Result<Book> {
  return opened(createKernel(folder, book, withDefaults({ ...settings, actions: productActions })));
}

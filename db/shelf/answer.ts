import { join } from 'node:path';
import { problem } from '#core/contract/problem';
import { type InputOf, type JobRoute, type OutputOf, type ShelfRoute, isRoute, routes } from '#core/contract/routes';
import { type Result, done, refused } from '#core/contract/result';
import { readInput } from '#core/contract/readInput';
import { type Slices, atOnce } from '#core/jobs/slices';
import { type Day } from '#core/time/day';
import { londonDay } from '#core/time/instant';
import { systemClock } from '#db/clock';
import { typistProblem } from '#db/actions/helpers/typistProblem';
import { readingFor } from '#db/kernel/context';
import { withDefaults } from '#db/kernel/settings';
import { type BookSettings, productActions } from '#db/kernel/book';
import { type ChosenFile } from '#db/kernel/handlers';
import { callHandler, callJob } from '#db/kernel/callHandler';
import { orProblem } from '#db/kernel/orProblem';
import { listSnapshots } from '#db/snapshots/list';
import { makeSnapshot } from '#db/snapshots/make';
import { restoreSnapshot } from '#db/snapshots/restore';
import { addBankTable, readBankTable, tryBankNumbers } from './bankTable.ts';
import { type Shelf, type Shelved, shelvedOf } from './shelf.ts';

export type ShelfAsking = {
  readonly commandId: string;
  readonly actor: string;
  /** The folder that a place token stands for. */
  readonly place: (token: string) => string | undefined;
  readonly files: Readonly<Record<string, ChosenFile>>;
};

type Answering = { readonly shelf: Shelf; readonly settings: BookSettings; readonly asking: ShelfAsking };

type Answers = {
  readonly [Name in ShelfRoute]: (
    answering: Answering,
    input: InputOf<Name>,
  ) => Name extends JobRoute ? Slices<Result<OutputOf<Name>>> : Result<OutputOf<Name>>;
};

/** The folder chosen, nothing where none was asked for, or a problem where its token is spent. */
function placeOf({ asking }: Answering, token: string | undefined): Result<{ readonly place?: string }> {
  if (token === undefined) return done({});
  const place = asking.place(token);
  return place === undefined ? refused(problem('input.fileGone', {})) : done({ place });
}

function restore({ shelf, settings, asking }: Answering, name: string): Result<Shelved> {
  const { current } = shelf;
  if (current === undefined) return refused(problem('book.noneOpen', {}));
  const { folder } = current.book;
  const all = join(folder, 'snapshots');
  const wrong = typistProblem(readingFor(current.book.opened.kernel, { actor: asking.actor }));
  if (wrong !== undefined) return refused(wrong);
  // Only a name of the list is ever joined to a path.
  if (!listSnapshots(all).some((snapshot) => snapshot.name === name)) return refused(problem('snapshot.notFound', {}));
  shelf.close({ tending: false });
  const { commandId, actor } = asking;
  const restored = restoreSnapshot(
    folder,
    join(all, name),
    name,
    { commandId, actor },
    withDefaults({ ...settings, actions: productActions }),
  );
  const opened = shelf.open(current.ref);
  return restored.ok ? opened : restored;
}

function dayNow({ clock = systemClock }: BookSettings): Day {
  return londonDay(clock.now());
}

const answers: Answers = {
  'shelf.list': ({ shelf }) =>
    done({ books: shelf.entries().map(shelvedOf), ...(shelf.current === undefined ? {} : { open: shelf.current.ref }) }),
  'shelf.create': (answering, { name, startsOn, place }) => {
    const chosen = placeOf(answering, place);
    if (!chosen.ok) return chosen;
    return answering.shelf.create({ name, startedOn: startsOn, ...chosen.value, commandId: answering.asking.commandId });
  },
  'shelf.practice': ({ shelf, asking }) => shelf.practice(asking.commandId),
  'shelf.open': ({ shelf }, { ref }) => shelf.open(ref),
  'shelf.openFolder': (answering, { place }) => {
    const chosen = placeOf(answering, place);
    if (!chosen.ok) return chosen;
    return chosen.value.place === undefined ? refused(problem('input.fileGone', {})) : answering.shelf.openFolder(chosen.value.place);
  },
  'shelf.close': ({ shelf }) => {
    shelf.close();
    return done({});
  },
  'shelf.forget': ({ shelf }, { ref }) => {
    shelf.forget(ref);
    return done({});
  },
  'snapshot.make': (answering, { place }) => {
    const { current } = answering.shelf;
    if (current === undefined) return refused(problem('book.noneOpen', {}));
    const chosen = placeOf(answering, place);
    if (!chosen.ok) return chosen;
    const into = chosen.value.place === undefined ? {} : { into: chosen.value.place };
    const made = makeSnapshot(current.book.opened.kernel, { why: 'asked', ...into });
    return made.ok ? done({ name: made.value.name }) : made;
  },
  'snapshot.restore': (answering, { name }) => restore(answering, name),
  'bankCheck.read': ({ shelf }) => done(readBankTable(shelf.folder)),
  'bankCheck.add': ({ shelf, settings, asking }, input) => addBankTable(shelf.folder, input, asking.files, dayNow(settings)),
  'bankCheck.numbers': ({ shelf }, numbers) => done(tryBankNumbers(shelf.folder, numbers)),
};

type Asked = { readonly route: string; readonly given: unknown; readonly asking: ShelfAsking };

/** The slices of a job of the shelf by its name, to be driven between other calls. */
export function* shelfJob(shelf: Shelf, settings: BookSettings, { route, given, asking }: Asked): Slices<Result<unknown>> {
  const known = isRoute(route) ? routes[route] : undefined;
  if (known?.scope !== 'shelf' || known.pace !== 'job') return refused(problem('input.unknownRoute', {}));
  const input = readInput(known.input, given);
  if (!input.ok) return input;
  return yield* callJob(answers, route, { shelf, settings, asking }, input.value);
}

/** Answers a route of the shelf by its name, with an input from outside; a job's slices at once. */
export function answerShelf(shelf: Shelf, settings: BookSettings, route: string, given: unknown, asking: ShelfAsking): Result<unknown> {
  const known = isRoute(route) ? routes[route] : undefined;
  if (known?.scope !== 'shelf') return refused(problem('input.unknownRoute', {}));
  if (known.pace === 'job') return orProblem(() => atOnce(shelfJob(shelf, settings, { route, given, asking })));
  const input = readInput(known.input, given);
  if (!input.ok) return input;
  return orProblem(() => callHandler(answers, route, { shelf, settings, asking }, input.value));
}

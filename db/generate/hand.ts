import { type BookCommand, type BookQuery, type InputOf, type OutputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { instant } from '#core/time/instant';
import { type Clock } from '#db/clock';
import { type Book } from '#db/kernel/book';
import { type ChosenFile } from '#db/kernel/handlers';
import { blankPaper } from './paper.ts';

type Files = Readonly<Record<string, ChosenFile>>;

/** Whoever keeps the invented book: asks and tells through the real commands, and throws where the book refuses. */
export type Hand = {
  readonly tell: <Name extends BookCommand>(route: Name, input: InputOf<Name>, files?: Files) => OutputOf<Name>;
  readonly ask: <Name extends BookQuery>(route: Name, input: InputOf<Name>) => OutputOf<Name>;
  readonly file: (name: string, bytes: Uint8Array) => { readonly token: string; readonly files: Files };
  readonly paper: (words: string) => { readonly token: string; readonly files: Files };
};

export function handOf(book: Book): Hand {
  let tokens = 0;
  let commands = 0;
  const file: Hand['file'] = (name, bytes) => {
    tokens += 1;
    const token = `file-${tokens.toString(16).padStart(32, '0')}`;
    return { token, files: { [token]: { name, size: bytes.length, bytes: () => bytes } } };
  };
  return {
    file,
    paper: (words) => file(`${words}.pdf`, blankPaper(words)),
    ask: (route, input) => {
      const result = book.call(route, input, {});
      if (!result.ok) throw new Error(`${route}: ${result.problem.sentence}`);
      return result.value;
    },
    tell: (route, input, files = {}) => {
      commands += 1;
      const result = book.call(route, input, { commandId: `generated-${String(commands)}`, files });
      if (!result.ok) throw new Error(`${route}: ${result.problem.sentence} (${result.problem.field ?? ''})`);
      return result.value;
    },
  };
}

/** A clock that stands at noon of a day until it is moved. */
export function movedClock(from: Day): Clock & { readonly itIs: (day: Day) => void } {
  let now = instant(`${from}T12:00:00.000Z`);
  return {
    now: () => now,
    itIs: (day) => {
      now = instant(`${day}T12:00:00.000Z`);
    },
  };
}

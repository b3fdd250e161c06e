import { type BookCommand, type BookQuery, type InputOf, type OutputOf } from '#core/contract/routes';
import { type Result } from '#core/contract/result';
import { type Day } from '#core/time/day';
import { type Book } from '#db/kernel/book';
import { type ChosenFile } from '#db/kernel/handlers';
import { type Calendar } from './calendar.ts';
import { type Paper } from '#core/sheet/paper';

export type Files = Readonly<Record<string, ChosenFile>>;

/** Speaks for the family through the same commands as a window, and throws where the book refuses: the story is ours. */
export type Teller = {
  readonly book: Book;
  readonly calendar: Calendar;
  readonly tell: <Name extends BookCommand>(route: Name, input: InputOf<Name>, files?: Files) => OutputOf<Name>;
  readonly ask: <Name extends BookQuery>(route: Name, input: InputOf<Name>) => OutputOf<Name>;
  /** A paper as a chosen file, with the token that names it. */
  readonly letter: (paper: Paper, name: string) => { readonly file: string; readonly files: Files };
  readonly chosen: (bytes: Uint8Array, name: string) => { readonly file: string; readonly files: Files };
  /** It is now that day, where the clock can be moved. */
  readonly itIs: (day: Day) => void;
};

export type DrawPaper = (paper: Paper) => Uint8Array;

export type TellerSettings = { readonly draw: DrawPaper; readonly calendar: Calendar; readonly itIs?: (day: Day) => void };

function held<Value>(route: string, result: Result<Value>): Value {
  if (!result.ok) throw new Error(`the practice family: ${route}: ${result.problem.sentence}`);
  return result.value;
}

export function tellerOf(book: Book, { draw, calendar, itIs = () => undefined }: TellerSettings): Teller {
  let count = 0;
  const chosen: Teller['chosen'] = (bytes, name) => {
    count += 1;
    const file = `file-${count.toString(16).padStart(32, '0')}`;
    return { file, files: { [file]: { name, size: bytes.length, bytes: () => bytes } } };
  };
  return {
    book,
    calendar,
    itIs,
    chosen,
    letter: (paper, name) => chosen(draw(paper), name),
    ask: (route, input) => held(route, book.call(route, input, {})),
    tell: (route, input, files) => held(route, book.call(route, input, files === undefined ? {} : { files })),
  };
}

import { type Counted, type Slices, atOnce, every } from '#core/jobs/slices';
import { type Pence } from '#core/money/pence';
import { type Day, isWithin } from '#core/time/day';
import { explainNewLines } from './explainNewLines.ts';
import { type DayFacts, type Paired, pairLines } from './pairLines.ts';
import { type FileLine, type KnownLine, type NewLines, type ReadBankFile } from './types.ts';
import { isUnbrokenDay } from './unbrokenDay.ts';

type ReadFile = Pick<ReadBankFile, 'lines' | 'span' | 'proof'>;

export type BookSoFar = {
  /** What the book's bank lines come to before the first day of the file; left out where the book has none to join on to. */
  readonly balanceBefore?: Pence | undefined;
};

function grouped<Line>(lines: readonly Line[], keyOf: (line: Line) => string): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group === undefined) groups.set(keyOf(line), [line]);
    else group.push(line);
  }
  return groups;
}

function factsOf(day: Day, file: ReadFile, inFile: readonly FileLine[], inBook: readonly KnownLine[]): DayFacts {
  const isEdge = day === file.span.from || day === file.span.to;
  const isProven = file.proof.kind === 'running' || file.proof.kind === 'ends';
  return { isEdge, isProvenWhole: !isEdge && isProven, doBalancesTell: isEdge && isUnbrokenDay(inBook, inFile) };
}

function pairDay(day: Day, file: ReadFile, inFile: readonly FileLine[], inBook: readonly KnownLine[]): Paired {
  const facts = factsOf(day, file, inFile, inBook);
  const byAmount = grouped(inBook, ({ amount }) => String(amount));
  const paired = [...grouped(inFile, ({ amount }) => String(amount))].map(([amount, lines]) =>
    pairLines(lines, byAmount.get(amount) ?? [], facts),
  );
  const taken = new Set(paired.flatMap(({ pairs }) => pairs.map(({ known }) => known.id)));
  return {
    pairs: paired.flatMap(({ pairs }) => pairs),
    fresh: paired.flatMap(({ fresh }) => fresh),
    left: facts.isProvenWhole ? inBook.filter(({ id }) => !taken.has(id)) : [],
  };
}

/**
 * Which lines of a file are new to the book, whole days compared with whole days. Lines are the same line where day, amount and
 * words agree, counted: two in the file and one in the book leave one to bring in, so twins survive and a second import
 * adds nothing. The first and last day of a file may be partial; there the running balance tells twins apart where it can, and
 * where it cannot a line is taken to be the one the book has, and that is said: a later file with the whole day mends it.
 * On a day that a file's running balance proves whole, a line the bank has reworded is still the same line.
 */
export function newLines(file: ReadFile, known: readonly KnownLine[], book: BookSoFar = {}): NewLines {
  return atOnce(newLinesSlices(file, known, book));
}

/** The same in slices, each of some days. */
export function* newLinesSlices(file: ReadFile, known: readonly KnownLine[], book: BookSoFar = {}): Slices<NewLines, Counted> {
  const inBook = grouped(
    known.filter(({ day }) => isWithin(day, file.span)),
    ({ day }) => day,
  );
  const days: Paired[] = [];
  yield* every([...grouped(file.lines, ({ day }) => day).values()], (lines) => {
    const [first] = lines;
    if (first !== undefined) days.push(pairDay(first.day, file, lines, inBook.get(first.day) ?? []));
  });
  const pairs = days.flatMap((day) => day.pairs);
  const isFresh = new Set(days.flatMap((day) => day.fresh));
  const fresh = file.lines.filter((line) => isFresh.has(line));
  const left = days.flatMap((day) => day.left);
  return {
    fresh,
    already: pairs.map(({ line, known: { id } }) => ({ line, knownId: id })),
    explanations: explainNewLines(file, { pairs, fresh, left }, inBook.get(file.span.from) ?? [], book.balanceBefore),
  };
}

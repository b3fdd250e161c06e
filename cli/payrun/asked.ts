import { type Day, readDay } from '#core/time/day';

/** One book's payday. Without a group it is every pay group that is paid that day. */
export type BookAsked = {
  readonly folder: string;
  readonly payday: Day;
  readonly group: string | undefined;
  /** Whose name goes with the approval; the holder’s where nobody is named. */
  readonly as: string | undefined;
};

/** What the options say for every book that does not say it itself. */
export type Defaults = { readonly payday: Day | undefined; readonly group: string | undefined; readonly as?: string | undefined };

/** What came of one book: a line for each of its pay runs, to be read by a person. */
export type Said = { readonly done: boolean; readonly words: string };

/** Reads a line of a list: the book's folder and, each after a tab, its payday and its pay group. A sentence where it cannot be read. */
export function askedIn(line: string, { payday, group, as }: Defaults): BookAsked | string {
  const [folder = '', ownPayday = '', ownGroup = ''] = line.split('\t').map((cell) => cell.trim());
  const day = ownPayday === '' ? payday : readDay(ownPayday);
  if (folder === '') return 'Say which book: its folder comes first on the line.';
  if (day === undefined) return 'Say its payday, such as 2026-11-13, after a tab, or for every book with --payday.';
  return { folder, payday: day, group: ownGroup === '' ? group : ownGroup, as };
}

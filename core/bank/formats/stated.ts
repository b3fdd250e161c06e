import { chooseAccount } from '#core/bank/chooseAccount';
import { type ReadChoices } from '#core/bank/readBankFile';
import { type AccountHint, type FileLine, type FileOrder, type FileProof, type LeftOutRow, type ReadBankFile } from '#core/bank/types';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { add, type Pence, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, earlier, later, type Span } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** What a bank states of one account in OFX, QIF, MT940 or CAMT: no columns, no layout. `row` of a line counts the file's payments from 1. */
export type Stated = {
  readonly account?: AccountHint;
  readonly currency?: string;
  /** In the file's order. */
  readonly lines: readonly FileLine[];
  readonly opening?: Pence;
  readonly closing?: { readonly balance: Pence; readonly on?: Day };
  /** Where the bank says which days the file covers. */
  readonly span?: Span;
  readonly leftOut?: readonly LeftOutRow[];
  readonly proofs?: readonly string[];
  readonly notes?: readonly string[];
};

/** One payment of such a file that cannot be read. Ends the reading from deep inside it. */
export function brokenPayment(number: number, why: string): Problem {
  return problem('bank.brokenPayment', { number: String(number), why });
}

export function brokenFile(kind: string, why: string): Problem {
  return problem('bank.brokenFile', { kind, why });
}

function directionOf(days: readonly Day[]): FileOrder {
  const rises = days.some((day, place) => day > (days[place - 1] ?? day));
  const falls = days.some((day, place) => day < (days[place - 1] ?? day));
  return rises === falls ? 'unknown' : rises ? 'oldest_first' : 'newest_first';
}

/** Oldest first; where days go up and down, days decide and the file's order stands within a day. */
function oldestFirst(lines: readonly FileLine[]): { readonly order: FileOrder; readonly lines: readonly FileLine[] } {
  const order = directionOf(lines.map(({ day }) => day));
  if (order === 'newest_first') return { order, lines: lines.toReversed() };
  return { order, lines: order === 'unknown' ? lines.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) : lines };
}

type Ends = { readonly proof: FileProof; readonly proofs: readonly string[]; readonly notes: readonly string[] };

function endsOf({ opening, closing }: Stated, lines: readonly FileLine[], last: Day): Result<Ends> {
  const moved = total(lines.map(({ amount }) => amount));
  if (closing === undefined) {
    const notes = ['The file states no balance, so it does not prove by itself that it is whole. Compare it with the bank’s statement.'];
    return done({ proof: { kind: 'none' }, proofs: [], notes });
  }
  const { balance, on } = closing;
  if (opening === undefined) {
    const isLater = on !== undefined && on > last;
    const proof: FileProof = isLater ? { kind: 'none' } : { kind: 'closing', opening: subtract(balance, moved), closing: balance };
    const said = `The bank states a balance of ${pounds(balance)}${on === undefined ? '' : ` on ${dayInWords(on)}`}.`;
    return done({
      proof,
      proofs: [],
      notes: isLater ? [`${said} The last payment of the file is earlier, so more may have come since.`] : [said],
    });
  }
  const reached = add(opening, moved);
  if (reached !== balance)
    return refused(problem('bank.endsDiffer', { opening: pounds(opening), reached: pounds(reached), closing: pounds(balance) }));
  const words = `${pounds(opening)} at the start and all ${String(lines.length)} payments make ${pounds(balance)}, the balance the bank states at the end.`;
  return done({ proof: { kind: 'ends', opening, closing: balance }, proofs: [words], notes: [] });
}

function spanOf(lines: readonly FileLine[], first: Day, stated: Span | undefined): Span {
  const days = lines.map(({ day }) => day);
  const [from, to] = [days.reduce(earlier, first), days.reduce(later, first)];
  return stated === undefined ? { from, to } : { from: earlier(from, stated.from), to: later(to, stated.to) };
}

/** Which of the accounts stated is the chosen one: by its number where the file names it. */
function chosenOf(all: readonly Stated[], wanted: string | undefined): Result<Stated> {
  const [first] = all;
  if (first === undefined) return refused(problem('bank.noRows', {}));
  const hints = all.flatMap(({ account }) => (account === undefined ? [] : [account]));
  if (hints.length < all.length) return all.length === 1 ? done(first) : refused(problem('bank.severalAccounts', {}));
  const chosen = chooseAccount(hints, wanted);
  if (!chosen.ok) return chosen;
  return done(all.find(({ account }) => account === chosen.value) ?? first);
}

function othersNote(all: readonly Stated[], chosen: Stated): readonly string[] {
  const endings = all.filter((one) => one !== chosen).flatMap(({ account }) => account?.ending ?? []);
  return endings.length === 0 ? [] : [`The file holds other accounts as well, ending ${endings.join(' and ')}, which were left out.`];
}

/**
 * A file that states its accounts, for the one that was chosen. Refuses: bank.noRows, bank.severalAccounts, bank.wrongAccount,
 * bank.otherCurrency, bank.endsDiffer where what the bank states does not add up.
 */
export function readStated(all: readonly Stated[], choices: Pick<ReadChoices, 'account'>): Result<ReadBankFile> {
  const chosen = chosenOf(all, choices.account);
  if (!chosen.ok) return chosen;
  const { account, currency = 'GBP', leftOut = [], proofs = [], notes = [], span: stated } = chosen.value;
  if (currency.toUpperCase() !== 'GBP') return refused(problem('bank.otherCurrency', { currency }));
  const { order, lines } = oldestFirst(chosen.value.lines);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return refused(problem('bank.noRows', {}));
  const ends = endsOf(chosen.value, lines, last.day);
  if (!ends.ok) return ends;
  return done({
    lines,
    span: spanOf(lines, first.day, stated),
    order,
    proof: ends.value.proof,
    ...(account === undefined ? {} : { account }),
    leftOut,
    proofs: [...proofs, ...ends.value.proofs],
    notes: [
      ...leftOut.map(({ row, why }) => `Payment ${String(row)} was left out: ${why}.`),
      ...ends.value.notes,
      ...notes,
      ...othersNote(all, chosen.value),
    ],
  });
}

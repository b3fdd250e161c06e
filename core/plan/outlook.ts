import { type Pence, add, greater, negate, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { type Day, type Span, addDays, addMonths, day, daysIn, earlier } from '#core/time/day';
import { type BudgetLine, type BudgetLineFacts, comingKinds } from './line.ts';

/** Money that moves at the bank on a day: in above nothing, out below. */
export type Move = { readonly day: Day; readonly amount: Pence };

export type OutlookFacts = {
  readonly on: Day;
  readonly to: Day;
  /** At the bank at the end of `on`. */
  readonly balance: Pence;
  /** The award's payments to come, and what was recorded and is on its way. */
  readonly comingIn: readonly Move[];
  /** What is owed at the end of `on`, whatever it is for. */
  readonly owed: Pence;
  /** The most that may stay in the account: the funder's weeks and what is held for something; undefined where nobody has said. */
  readonly most: Pence | undefined;
};

export type OutlookMonth = {
  readonly to: Day;
  readonly comesIn: Pence;
  readonly goesOut: Pence;
  readonly balance: Pence;
};

export type Outlook = {
  readonly months: readonly OutlookMonth[];
  /** At the end of the year. */
  readonly balance: Pence;
  /** The first day on which the account cannot pay what falls due. */
  readonly runsOutOn: Day | undefined;
  /** The first day on which there is more than may stay, where it is not so today and does not go away again within four weeks. */
  readonly pilesUpOn: Day | undefined;
  /** Whether there is more than may stay already. */
  readonly isTooMuchNow: boolean;
};

/** What is owed is paid within a week. */
const daysToPay = 7;
const fourWeeks = 28;

/** A sum spread over days, a week at a time, paid at each week's end. */
function spread(sum: Pence, { from, to }: Span): readonly Move[] {
  if (sum === nothing || to < from) return [];
  const weeks = Math.max(1, Math.ceil(daysIn({ from, to }) / 7));
  const parts = share(
    sum,
    Array.from({ length: weeks }, () => 1),
  );
  return parts.map((part, at) => ({ day: earlier(addDays(from, at * 7 + 6), to), amount: negate(part) }));
}

function linesOut(facts: readonly BudgetLineFacts[], lines: readonly BudgetLine[], { on, to }: OutlookFacts): readonly Move[] {
  const known = facts.flatMap(({ coming }) =>
    comingKinds.flatMap((kind) =>
      coming[kind].map((one) => ({ day: one.day > on ? one.day : addDays(on, 1), amount: negate(one.amount) })),
    ),
  );
  const expected = lines.flatMap(({ expected: sum, expectedFrom }) =>
    expectedFrom === undefined ? [] : spread(sum, { from: expectedFrom, to }),
  );
  return [...known, ...expected];
}

function monthEnd(of: Day): Day {
  return addDays(addMonths(day(`${of.slice(0, 7)}-01`), 1), -1);
}

type Walked = { readonly day: Day; readonly balance: Pence };

/** The balance at the end of each day on which money moves. What comes in on a day is there for what goes out on it. */
function walk(balance: Pence, moves: readonly Move[]): readonly Walked[] {
  const byDay = new Map<Day, Pence>();
  for (const { day: on, amount } of moves) byDay.set(on, add(byDay.get(on) ?? nothing, amount));
  let so = balance;
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, amount]) => {
      so = add(so, amount);
      return { day: on, balance: so };
    });
}

/** The first day from which it stays above the most for four weeks or to the end: a payment that came yesterday is not too much. */
function pileOf(walked: readonly Walked[], most: Pence, balance: Pence, on: Day): Day | undefined {
  const days: readonly Walked[] = [{ day: on, balance }, ...walked];
  return days.find(({ day: first }, at) => {
    const until = addDays(first, fourWeeks);
    return days.slice(at).every((later) => later.day >= until || later.balance > most);
  })?.day;
}

/** How the money at the bank goes on to the end of the year, month by month, and the day on which it runs out or is more than may stay. */
export function outlookOf(facts: OutlookFacts, lineFacts: readonly BudgetLineFacts[], lines: readonly BudgetLine[]): Outlook {
  const { on, to, balance, comingIn, owed, most } = facts;
  const pays = earlier(addDays(on, daysToPay), to > on ? to : addDays(on, daysToPay));
  const out = [...spread(greater(owed, nothing), { from: pays, to: pays }), ...linesOut(lineFacts, lines, facts)];
  const coming = comingIn.map((one) => ({ ...one, day: one.day > on ? one.day : addDays(on, 1) }));
  const walked = walk(
    balance,
    [...coming, ...out].filter(({ day: when }) => when <= to),
  );
  const months: OutlookMonth[] = [];
  for (let from = addDays(on, 1); from <= to; from = addDays(monthEnd(from), 1)) {
    const end = earlier(monthEnd(from), to);
    const within = (move: Move): boolean => move.day >= from && move.day <= end;
    const sum = (moves: readonly Move[]): Pence => total(moves.filter(within).map(({ amount }) => amount));
    const last = walked.findLast(({ day: when }) => when <= end)?.balance ?? balance;
    months.push({ to: end, comesIn: sum(coming), goesOut: negate(sum(out)), balance: last });
  }
  const pile = most === undefined ? undefined : pileOf(walked, most, balance, on);
  return {
    months,
    balance: walked.at(-1)?.balance ?? balance,
    runsOutOn: walked.find((one) => one.balance < 0)?.day,
    pilesUpOn: pile === on ? undefined : pile,
    isTooMuchNow: most !== undefined && subtract(balance, owed) > most,
  };
}

import { type Budget, type BudgetFacts, budgetFrom } from '#core/plan/budget';
import { type BudgetLineFacts, type ToCome } from '#core/plan/line';
import { type Without } from '#core/plan/workCost';
import { plannedTo } from '#core/plan/plannedTo';
import { budgetYear } from '#core/plan/year';
import { nothing, total } from '#core/money/pence';
import { type Day, type Span, doOverlap, earlier, later } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { bookFacts } from '#db/actions/book';
import { profileOfStream } from '#db/actions/funders/profile';
import { nameFor } from '#db/actions/named';
import { type PlanLine, allPlanLines } from '#db/actions/planLines';
import { comingIn } from '#db/actions/plan/comingIn';
import { leaseToCome } from '#db/actions/plan/leaseToCome';
import { ordersToCome } from '#db/actions/plan/ordersToCome';
import { reasonsWithin } from '#db/actions/plan/reasons';
import { reservesOn } from '#db/actions/plan/reserves';
import { type ByLine, costByLine, heldAtBank, owedByLine, spentBefore } from '#db/actions/plan/spending';
import { type WorkToCome, streamIds, workToCome } from '#db/actions/plan/workToCome';
import { type Reading } from '#db/kernel/handlers';
import { remembering } from '#db/kernel/remembering';
import { day, orNull } from '#db/rows';

type Year = { readonly streamId: string; readonly year: Span };

function yearOf(reading: Reading, streamId: string, on: Day): Year | undefined {
  const row = reading.sql.one('SELECT from_day, to_day FROM stream WHERE id = ?', [streamId], { from_day: day, to_day: orNull(day) });
  if (row === undefined || nameFor(reading, 'stream', streamId) === undefined) return undefined;
  const begins = later(bookFacts(reading).started_on, row.from_day);
  const facts = { awardEnds: awardsOf(reading, streamId).map(({ to }) => to), begins, ends: row.to_day ?? undefined };
  return { streamId, year: budgetYear(facts, on) };
}

type Known = {
  readonly cost: ByLine;
  readonly owed: ByLine;
  readonly work: WorkToCome;
  readonly lease: ReadonlyMap<string, readonly ToCome[]>;
  readonly orders: ReadonlyMap<string, readonly ToCome[]>;
};

function upTo(found: readonly ToCome[] | undefined, { to }: Span): readonly ToCome[] {
  return (found ?? []).filter((one) => one.day <= to);
}

function lineFacts(reading: Reading, line: PlanLine, { streamId, year }: Year, known: Known, on: Day): BudgetLineFacts {
  const { id, name, category, agreed, every, from, to } = line;
  const { work, lease, orders } = known;
  return {
    id,
    name,
    agreed,
    every,
    from,
    to,
    beneficiary: nameFor(reading, 'beneficiary', line.beneficiaryId) ?? '',
    outcome: nameFor(reading, 'outcome', line.outcomeId) ?? '',
    isForWages: category === 'wages',
    spentBefore: every === 'once' ? spentBefore(reading, streamId, id, year.from) : nothing,
    cost: known.cost.get(id) ?? nothing,
    owed: known.owed.get(id) ?? nothing,
    coming: {
      worked: upTo(work.cost.worked.get(id), year),
      holiday: upTo(work.cost.holiday.get(id), year),
      rota: upTo(work.cost.rota.get(id), year),
      lease: upTo(lease.get(id), year),
      order: orders.get(id) ?? [],
    },
    plannedTo: plannedTo(
      (work.plannedDays.get(id) ?? []).filter((one) => one <= year.to),
      on,
      year.to,
    ),
  };
}

/** Lines of the plan in the year, and any other that something was spent on or will be. */
function isTold(line: PlanLine, year: Span, { cost, work, lease, orders }: Known): boolean {
  if (line.rule !== 'not_allowed' && doOverlap({ from: line.from, to: line.to ?? later(year.to, line.from) }, year)) return true;
  return cost.has(line.id) || [work.cost.worked, work.cost.holiday, work.cost.rota, lease, orders].some((found) => found.has(line.id));
}

function notTold(without: Without, lines: ReadonlySet<string>, [why, what]: readonly [string, string]): readonly string[] {
  const names = [...without].filter(([, of]) => [...of].some((id) => lines.has(id))).map(([name]) => name);
  if (names.length === 0) return [];
  return [`${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} ${why}, so ${what} is not counted for them.`];
}

function onLeave(shifts: number): readonly string[] {
  if (shifts === 0) return [];
  return [
    shifts === 1
      ? 'One planned shift falls on the leave of the PA who has it. The leave is counted, the shift is not until somebody else has it.'
      : `${String(shifts)} planned shifts fall on the leave of the PAs who have them. The leave is counted, the shifts are not until others have them.`,
  ];
}

/** What could not be counted of what these plan lines bear. */
function uncountedOf({ cost, ...work }: WorkToCome, lines: ReadonlySet<string>): readonly string[] {
  const isHere = (of: readonly string[]): boolean => of.some((id) => lines.has(id));
  const hasWork = [cost.worked, cost.rota, cost.holiday].some((of) => isHere([...of.keys()]));
  const [unfilled, leaveShifts] = [work.unfilled.filter(isHere).length, work.leaveShifts.filter(isHere).length];
  const open =
    unfilled === 1
      ? 'One planned shift to come that nobody works yet is not counted.'
      : `${String(unfilled)} planned shifts to come that nobody works yet are not counted.`;
  return [
    ...(unfilled === 0 ? [] : [open]),
    ...(hasWork ? cost.unknownYears : []).map(
      (year) => `The figures of the tax year ${year} are not known to this book yet, so National Insurance and pension are left out there.`,
    ),
    ...notTold(cost.withoutPension, lines, ['in no pension scheme', 'the employer’s pension']),
    ...notTold(cost.withoutHoliday, lines, ['without holiday or pay recorded under Team', 'holiday']),
    ...onLeave(leaveShifts),
    ...(hasWork ? cost.uncosted.slice(0, 5) : []),
  ];
}

function factsOf(reading: Reading, { streamId, year }: Year, work: WorkToCome, on: Day): BudgetFacts {
  const upToDay = { from: year.from, to: earlier(on, year.to) };
  const cost = costByLine(reading, streamId, upToDay);
  const owed = owedByLine(reading, streamId, on);
  const coming = comingIn(reading, streamId, on, year);
  const known = { cost, owed, work, lease: leaseToCome(reading, year, on), orders: ordersToCome(reading, streamId, on) };
  const all = allPlanLines(reading).filter((line) => line.streamId === streamId);
  const lines = all.filter((line) => isTold(line, year, known));
  return {
    streamId,
    name: nameFor(reading, 'stream', streamId) ?? '',
    on,
    year,
    lines: lines.map((line) => lineFacts(reading, line, { streamId, year }, known, on)),
    surplus: {
      balance: heldAtBank(reading, streamId, on),
      owed: total(owed.values()),
      reserves: reservesOn(reading, streamId, on),
      awards: awardsOf(reading, streamId),
      returned: coming.givenBack,
      retainedWeeks: profileOfStream(reading, streamId)?.retainedWeeks,
    },
    income: coming,
    isTakenOff: coming.isTakenOff,
    unplaced: cost.get('unknown') ?? nothing,
    reasons: reasonsWithin(reading, streamId, year),
    uncounted: uncountedOf(work, new Set(all.map(({ id }) => id))),
  };
}

function budgetsFor(reading: Reading, streams: readonly string[], on: Day): readonly Budget[] {
  const years = streams.flatMap((id) => yearOf(reading, id, on) ?? []);
  const last = years
    .map(({ year }) => year.to)
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  const work = workToCome(reading, on, last);
  return years.map((year) => budgetFrom(factsOf(reading, year, work, on)));
}

const budgetsOn = remembering((reading: Reading, { on }: { readonly on: Day }) => budgetsFor(reading, streamIds(reading), on));

/**
 * Every kind of money against its plan, as it stands at the end of a day. The rota is read and costed once for all of them, and once for the
 * first screen and the findings together while the book stays as it is.
 */
export function budgetsOf(reading: Reading, on: Day): readonly Budget[] {
  return budgetsOn(reading, { on });
}

/** One kind of money against its plan; undefined where there is none such. */
export function budgetOf(reading: Reading, streamId: string, on: Day): Budget | undefined {
  return budgetsFor(reading, [streamId], on)[0];
}

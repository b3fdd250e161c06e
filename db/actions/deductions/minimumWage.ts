import { erased, textIn } from '#core/book/dueWords';
import { type Result } from '#core/contract/result';
import { type MinimumWageCheck, type MinimumWageFacts, type PaidHours, checkMinimumWage } from '#core/minimumWage/checkMinimumWage';
import { qualifyingDays } from '#core/minimumWage/schoolAge';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { downToPenny, nearestPenny, portion, rate } from '#core/money/rate';
import { payPeriodOn } from '#core/pay/payPeriods';
import { type Law } from '#core/payroll/law';
import { type Day, type Span, isWithin } from '#core/time/day';
import { type ClaimRow, waitingClaims } from '#db/actions/deductions/claims';
import { type LatePeriod, hoursOf, latePeriods } from '#db/actions/deductions/latePeriods';
import { type TravelRow, waitingTravel } from '#db/actions/deductions/travel';
import { waitingExtras } from '#db/actions/pay/extras';
import { type PartContext } from '#db/actions/pay/parts/part';
import { lawOf } from '#db/actions/year/lawOf';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

const factRow = { from_day: day, is_apprentice: flag, charge_pence: orNull(money), nights: orNull(whole) };

export type MinimumWageFact = Pick<MinimumWageFacts, 'isApprentice' | 'accommodation'> & { readonly from: Day };

/** What was said of apprenticeship and accommodation, in force on the day. */
export function factOn({ sql }: Reading, employmentId: string, on: Day): MinimumWageFact | undefined {
  const row = sql.one(
    `SELECT from_day, is_apprentice, charge_pence, nights FROM minimum_wage_fact
     WHERE employment_id = ? AND from_day <= ? ORDER BY from_day DESC, log_seq DESC, rowid DESC LIMIT 1`,
    [employmentId, on],
    factRow,
  );
  if (row === undefined) return undefined;
  const { from_day: from, is_apprentice: isApprentice, charge_pence: charge, nights: nightsAWeek } = row;
  return { from, isApprentice, ...(charge === null || nightsAWeek === null ? {} : { accommodation: { charge, nightsAWeek } }) };
}

type Extra = {
  readonly kind: 'bonus' | 'overtime' | 'back_pay';
  readonly amount: Pence;
  readonly day: Day;
  readonly minutes: number;
  readonly of?: Span;
};

const kindOf = `
  SELECT pay_extra.day, pay_extra_kind.kind, pay_extra_kind.minutes, pay_extra_kind.from_day, pay_extra_kind.to_day
  FROM pay_extra_kind CROSS JOIN pay_extra ON pay_extra.id = pay_extra_kind.pay_extra_id WHERE pay_extra_kind.pay_extra_id = ?`;

const kindRow = { day, kind: oneOf('bonus', 'overtime', 'back_pay'), minutes: orNull(whole), from_day: orNull(day), to_day: orNull(day) };

function extrasOf({ reading, employment, period }: PartContext): readonly Extra[] {
  return waitingExtras(reading, employment.id, period.payday).flatMap(({ id, line }) => {
    const row = reading.sql.one(kindOf, [id], kindRow);
    if (row === undefined) return [];
    const { kind, minutes, from_day: from, to_day: to } = row;
    return [
      { kind, amount: line.amount, day: row.day, minutes: minutes ?? 0, ...(from === null || to === null ? {} : { of: { from, to } }) },
    ];
  });
}

/** A pay reference period that this payday pays, as yet without what the payslip deducts for the employer. */
export type PeriodFacts = MinimumWageFacts & { readonly tables: Law['minimumWage'] };

type Waiting = { readonly extras: readonly Extra[]; readonly travel: readonly TravelRow[]; readonly costs: readonly ClaimRow[] };

function overtime(extras: readonly Extra[]): readonly PaidHours[] {
  return extras
    .filter(({ kind, minutes }) => kind === 'overtime' && minutes > 0)
    .map(({ amount, minutes }) => ({
      name: 'Overtime',
      minutes,
      rate: portion(amount, rate(60, minutes), downToPenny),
      amount,
      isBeside: true,
    }));
}

function hoursIn(context: PartContext, period: Span, { travel, extras }: Waiting): readonly PaidHours[] {
  const worked = hoursOf(
    context,
    context.shifts.filter((shift) => isWithin(shift.day, period)),
  );
  const travelled = travel.flatMap(({ minutes, per_hour_pence: perHour }): readonly PaidHours[] =>
    perHour === null
      ? []
      : [{ name: 'Travel', minutes, rate: perHour, amount: portion(perHour, rate(minutes, 60), nearestPenny), isBeside: true }],
  );
  return [...worked, ...travelled, ...overtime(extras)];
}

function periodsOf({ group, period, shifts }: PartContext, { travel }: Waiting, late: readonly Span[]): readonly Span[] {
  const days = [...shifts.map((shift) => shift.day), ...travel.map((row) => row.day)];
  const found = new Map<string, Span>([
    [period.from, { from: period.from, to: period.to }],
    ...late.map((one) => [one.from, one] as const),
  ]);
  for (const on of days) {
    const { from, to } = payPeriodOn(group.times, on) ?? period;
    found.set(from, { from, to });
  }
  return [...found.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function factsOf(context: PartContext, period: Span, waiting: Waiting): PeriodFacts {
  const { reading, employment, group } = context;
  const isIn = (on: Day): boolean => (payPeriodOn(group.times, on)?.from ?? context.period.from) === period.from;
  // What is dated after the last period that is paid belongs to that one.
  const counted = qualifyingDays(period, employment.born, group.employer.nation);
  const isOwn = (on: Day): boolean => isIn(on > context.period.to ? context.period.from : on) && on >= counted.from;
  const own: Waiting = {
    extras: waiting.extras.filter((extra) =>
      extra.of === undefined ? isOwn(extra.day) : isWithin(extra.of.from, period) && isWithin(extra.of.to, period),
    ),
    travel: waiting.travel.filter((row) => isIn(row.day) && row.day >= counted.from),
    costs: waiting.costs.filter((row) => isOwn(row.day)),
  };
  const fact = factOn(reading, employment.id, period.from);
  return {
    period,
    tables: lawOf(reading).minimumWage,
    born: employment.born,
    nation: group.employer.nation,
    isApprentice: fact?.isApprentice ?? false,
    hours: hoursIn(context, counted, own),
    unpaidMinutes: own.travel.reduce((so, row) => so + (row.per_hour_pence === null ? row.minutes : 0), 0),
    bonuses: total(own.extras.filter(({ kind }) => kind !== 'overtime').map(({ amount }) => amount)),
    reductions: total(own.costs.map((row) => row.amount_pence)),
    ...(fact?.accommodation === undefined ? {} : { accommodation: fact.accommodation }),
  };
}

/** With what was put right of hours that were paid before: the period as a whole, as it really was. */
function withLate(facts: PeriodFacts, late: readonly LatePeriod[]): PeriodFacts {
  const found = late.find(({ period }) => period.from === facts.period.from);
  if (found === undefined) return facts;
  return {
    ...facts,
    hours: [...facts.hours, ...found.hours],
    unpaidMinutes: facts.unpaidMinutes + found.unpaidMinutes,
    bonuses: add(facts.bonuses, found.bonuses),
  };
}

/**
 * The pay reference periods that a payday pays hours of, oldest first: hours signed late, and hours put right after they were paid, are
 * checked against their own period.
 */
export function periodsToCheck(context: PartContext): readonly PeriodFacts[] {
  const { reading, employment, period } = context;
  const waiting: Waiting = {
    extras: extrasOf(context),
    travel: waitingTravel(reading, employment.id, period.to),
    costs: waitingClaims(reading, employment.id, period.to).filter(({ kind }) => kind === 'job_cost'),
  };
  const late = latePeriods(context);
  return periodsOf(
    context,
    waiting,
    late.map((one) => one.period),
  )
    .map((one) => withLate(factsOf(context, one, waiting), late))
    .filter(({ hours, unpaidMinutes }) => hours.length > 0 || unpaidMinutes > 0);
}

/** The check of a period, with what its payslip deducts for the employer where it is the payday’s own. */
export function checked(facts: PeriodFacts, own: Span, lowered: Pence): Result<MinimumWageCheck> {
  const reductions = facts.period.from === own.from ? add(facts.reductions, lowered) : facts.reductions;
  return checkMinimumWage({ ...facts, reductions }, facts.tables);
}

/** How far deductions for the employer may go in the payday’s own period: nothing where it has no hours or no figures. */
export function roomOf(context: PartContext): Pence {
  const facts = periodsToCheck(context).find(({ period }) => period.from === context.period.from);
  const found = facts && checked(facts, context.period, nothing);
  return found?.ok === true ? found.value.room : nothing;
}

const answerRow = {
  id: text,
  payday: day,
  from_day: day,
  to_day: day,
  short_pence: money,
  kind: oneOf('family_member', 'next_payday'),
  words_digest: text,
};

export type Answer = {
  readonly payday: Day;
  readonly period: Span;
  readonly short: Pence;
  readonly kind: 'family_member' | 'next_payday';
  readonly who: string;
  readonly why: string;
};

/** Why paydays of a job were approved though short: newest first. */
export function answersOf({ sql, contentOf }: Reading, employmentId: string): readonly Answer[] {
  const rows = sql.all(
    'SELECT id, payday, from_day, to_day, short_pence, kind, words_digest FROM minimum_wage_answer WHERE employment_id = ? ORDER BY log_seq DESC, rowid DESC',
    [employmentId],
    answerRow,
  );
  return rows.map((row) => {
    const words = contentOf(row.words_digest);
    return {
      payday: row.payday,
      period: { from: row.from_day, to: row.to_day },
      short: row.short_pence,
      kind: row.kind,
      who: textIn(words, 'who') ?? erased,
      why: textIn(words, 'why') ?? erased,
    };
  });
}

import { type Problem, problem } from '#core/contract/problem';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Reading } from '#db/kernel/handlers';
import { orNull, text } from '#db/rows';

/** 'none' and 'unknown' stand in the tables for what is not said; nobody chooses them. */
export function isNamedValue(id: string): boolean {
  return id === 'none' || id === 'unknown';
}

const nameOf = {
  beneficiary: 'SELECT name FROM beneficiary WHERE id = ?',
  funder:
    'SELECT (SELECT name FROM funder_name WHERE funder_id = funder.id ORDER BY from_day DESC LIMIT 1) AS name FROM funder WHERE id = ?',
  stream: 'SELECT name FROM stream WHERE id = ?',
  outcome: 'SELECT name FROM outcome WHERE id = ?',
  plan_line: 'SELECT name FROM plan_line WHERE id = ?',
  bank_account: 'SELECT name FROM bank_account WHERE id = ?',
  employer: 'SELECT name FROM employer WHERE id = ?',
  pay_group: 'SELECT name FROM pay_group WHERE id = ?',
  assistant: 'SELECT name FROM assistant WHERE id = ?',
  employment: 'SELECT assistant.name FROM employment JOIN assistant ON assistant.id = employment.assistant_id WHERE employment.id = ?',
} as const;

/** What people call each of these. */
const called = {
  beneficiary: 'person',
  funder: 'funder',
  stream: 'money',
  outcome: 'outcome',
  plan_line: 'plan line',
  bank_account: 'bank account',
  employer: 'employer',
  pay_group: 'pay group',
  assistant: 'PA',
  employment: 'employment',
} as const;

export type Named = keyof typeof nameOf;

/** The name of a record that a person may choose; undefined where there is none. */
export function nameFor({ sql }: Reading, what: Named, id: string): string | undefined {
  if (isNamedValue(id)) return undefined;
  return sql.one(nameOf[what], [id], { name: orNull(text) })?.name ?? undefined;
}

/** input.notFound for the first of the ids that is not in the book. */
export function missing(reading: Reading, what: Named, id: string, field: string): Problem | undefined {
  return nameFor(reading, what, id) === undefined ? problem('input.notFound', { what: called[what] }, field) : undefined;
}

/** input.endsBeforeStart where the last day is before the first. */
export function endsBeforeStart(what: string, from: Day, to: Day | undefined, field = 'to'): Problem | undefined {
  return to !== undefined && to < from ? problem('input.endsBeforeStart', { what }, field) : undefined;
}

/** money.inFuture for a day that has not come. */
export function notYet({ today }: Reading, day: Day, field: string): Problem | undefined {
  return day > today ? problem('money.inFuture', { today: dayInWords(today) }, field) : undefined;
}

/** The first of the checks that finds something. Each is asked only when those before it found nothing. */
export function firstProblem(...checks: readonly (() => Problem | undefined)[]): Problem | undefined {
  for (const check of checks) {
    const found = check();
    if (found !== undefined) return found;
  }
  return undefined;
}

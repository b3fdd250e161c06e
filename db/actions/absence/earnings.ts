import { type InputOf } from '#core/contract/routes';
import { type AverageEarnings, type EarningsFacts, averageEarnings } from '#core/statutory/earnings';
import { type Day } from '#core/time/day';
import { bookEarnings } from '#db/actions/absence/bookEarnings';
import { type Employment, employmentById } from '#db/actions/people/employments';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { money, oneOf, whole } from '#db/rows';

type Given = NonNullable<InputOf<'sickness.preview'>['earnings']>;

const patterns = ['weekly', 'fortnightly', 'four-weekly', 'monthly', 'irregular', 'short', 'contract'] as const;

function factsOfGiven({ pattern, many, earnings }: Given): EarningsFacts {
  switch (pattern) {
    case 'irregular':
    case 'short':
    case 'contract':
      return { pattern, days: many, earnings };
    case 'weekly':
    case 'fortnightly':
    case 'four-weekly':
    case 'monthly':
      return { pattern, payments: many, earnings };
  }
}

const typed = `
  SELECT pattern, many, earnings_pence FROM earnings_before
  WHERE employment_id = ? AND about_day = ? AND log_seq <= ? ORDER BY log_seq DESC, rowid DESC LIMIT 1`;

function typedFor(
  { sql }: Reading,
  employmentId: string,
  { about, upTo = Number.MAX_SAFE_INTEGER }: EarningsAsked,
): EarningsFacts | undefined {
  const row = sql.one(typed, [employmentId, about, upTo], { pattern: oneOf(...patterns), many: whole, earnings_pence: money });
  return row && factsOfGiven({ pattern: row.pattern, many: row.many, earnings: row.earnings_pence });
}

export type EarningsAsked = {
  readonly employmentId: string;
  /** The job in which linked sickness began, where it was an earlier one: its pay counts, and what was typed of it. */
  readonly began?: Employment;
  /** The first day of linked sickness, or the Saturday of the relevant week. */
  readonly about: Day;
  /** Paydays after this day do not count. */
  readonly to: Day;
  readonly rule: 'earnings.sick' | 'earnings.family';
  /** A person chooses which weeks count, so the book's own payslips do not answer. */
  readonly isChosen?: boolean;
  /** Something was paid by them already: nobody is asked for them again. */
  readonly isPaid?: boolean;
  /** What was typed by that place in the log. */
  readonly upTo?: number;
};

/** Average weekly earnings: as typed now, as typed before, or from the book's own payslips; undefined where a person has to say. */
export function earningsFor(reading: Reading, asked: EarningsAsked, now?: Given): AverageEarnings | undefined {
  const employment = asked.began ?? employmentById(reading, asked.employmentId);
  if (employment === undefined) return undefined;
  const known = (): EarningsFacts | undefined =>
    typedFor(reading, asked.employmentId, asked) ??
    typedFor(reading, employment.id, asked) ??
    (asked.isChosen === true ? undefined : bookEarnings(reading, employment, asked.to, asked.isPaid).facts);
  const facts = now === undefined ? known() : factsOfGiven(now);
  return facts && averageEarnings(facts, asked.rule);
}

/** Keeps the earnings that a person typed, for the day that they are about. */
export function keepEarnings(writing: Writing, employmentId: string, about: Day, now: Given | undefined): void {
  if (now === undefined) return;
  writing.append('earnings_before', {
    id: writing.newId('earnings_before'),
    employment_id: employmentId,
    about_day: about,
    pattern: now.pattern,
    many: now.many,
    earnings_pence: now.earnings,
    evidence_id: null,
  });
}

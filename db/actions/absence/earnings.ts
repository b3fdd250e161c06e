import { type InputOf } from '#core/contract/routes';
import {
  type AverageEarnings,
  type EarningsFacts,
  type PaidEarnings,
  averageEarnings,
  earningsPaid,
  earningsSoFar,
} from '#core/statutory/earnings';
import { type Day } from '#core/time/day';
import { type Employment, employmentById, payGroupById } from '#db/actions/people/employments';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, oneOf, whole } from '#db/rows';

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
  WHERE employment_id = ? AND about_day = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1`;

function typedFor({ sql }: Reading, employmentId: string, about: Day): EarningsFacts | undefined {
  const row = sql.one(typed, [employmentId, about], { pattern: oneOf(...patterns), many: whole, earnings_pence: money });
  return row && factsOfGiven({ pattern: row.pattern, many: row.many, earnings: row.earnings_pence });
}

// Every payday of the group that stands, with what this PA earned on it: nothing where they had no payslip. Two jobs that count together
// for National Insurance are one here too (SI 1986/1960 reg 5, and the like for sick pay).
const paydays = `
  SELECT pay_run.payday, pay_run.to_day,
    coalesce((SELECT sum(coalesce((SELECT payslip_sum.pence FROM payslip_sum WHERE payslip_sum.payslip_id = payslip.id AND payslip_sum.kind = 'niable'),
      payslip.gross_pence)) FROM payslip CROSS JOIN employment ON employment.id = payslip.employment_id
      WHERE payslip.pay_run_id = pay_run.id AND employment.assistant_id = @assistant), 0) AS pence
  FROM pay_run WHERE pay_run.pay_group_id = @group AND pay_run.payday <= @to AND pay_run.to_day >= @began
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)
  ORDER BY pay_run.payday`;

/** The earnings by the book's own payslips; undefined where it does not know all of the eight weeks. */
function bookFor(reading: Reading, employment: Employment, to: Day): EarningsFacts | undefined {
  const group = payGroupById(reading, employment.payGroupId);
  if (group === undefined) return undefined;
  const rows = reading.sql.all(
    paydays,
    { assistant: employment.assistantId, group: group.id, to, began: employment.startsOn },
    { payday: day, to_day: day, pence: money },
  );
  const paid: readonly PaidEarnings[] = rows.map(({ payday, pence: earnings }) => ({ payday, earnings }));
  const whole8 = earningsPaid(paid, group.frequency, to);
  if (whole8 !== undefined) return whole8;
  const last = rows.at(-1);
  const isAllHere = employment.startsOn >= group.firstFrom;
  return isAllHere && last !== undefined ? earningsSoFar(paid, { from: employment.startsOn, to: last.to_day }) : undefined;
}

export type EarningsAsked = {
  readonly employmentId: string;
  /** The first day of linked sickness, or the Saturday of the relevant week. */
  readonly about: Day;
  /** Paydays after this day do not count. */
  readonly to: Day;
  readonly rule: 'earnings.sick' | 'earnings.family';
  /** A person chooses which weeks count, so the book's own payslips do not answer. */
  readonly isChosen?: boolean;
};

/** Average weekly earnings: as typed now, as typed before, or from the book's own payslips; undefined where a person has to say. */
export function earningsFor(reading: Reading, asked: EarningsAsked, now?: Given): AverageEarnings | undefined {
  const employment = employmentById(reading, asked.employmentId);
  if (employment === undefined) return undefined;
  const known = (): EarningsFacts | undefined =>
    typedFor(reading, employment.id, asked.about) ?? (asked.isChosen === true ? undefined : bookFor(reading, employment, asked.to));
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

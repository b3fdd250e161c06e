import { weeksInWords } from '#core/book/weeks';
import { type StatementData } from '#core/contract/shapes/statement';
import { pounds } from '#core/money/words';
import { type Pence, nothing, subtract, times } from '#core/money/pence';
import { dayInWords } from '#core/time/words';

const counts = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** `Eight proofs`; figures above twelve. */
export function countInWords(count: number): string {
  return counts[count] ?? String(count);
}

export const categoryWords: Readonly<Record<StatementData['byCategory'][number]['category'], string>> = {
  equipment: 'Equipment',
  therapy: 'Therapy and professionals',
  activity: 'Activities',
  training: 'Training',
  insurance: 'Insurance',
  agency: 'Agency care',
  travel: 'Travel',
  vehicle: 'Vehicle',
  wages: 'Personal assistants',
  payroll: 'Payroll and running it',
  bank_charge: 'Bank charges',
  other: 'Other agreed spending',
};

export const roleWords = { self: 'budget holder', representative: 'representative', nominee: 'nominee' } as const;

export const stateWords = {
  on_time: 'On time',
  late: 'Late',
  short: 'Short',
  over: 'More than due',
  waiting: 'Not due yet',
  overdue: 'Overdue',
  missing: 'Not received',
  extra: 'Not in the schedule',
} as const satisfies Readonly<Record<StatementData['award'][number]['state'], string>>;

/** The funder with the name it had on the last day, and what it was called before. */
export function funderInWords({ funder, formerly }: StatementData['stream']): string {
  const before = formerly.map(({ name, until }) => `${name} until ${dayInWords(until)}`);
  return before.length === 0 ? funder : `${funder} (${before.join('; ')})`;
}

/** NHS money has a commissioner; other money has a funder. */
export function payerWord({ funderKind }: StatementData['stream']): 'commissioner' | 'funder' {
  return funderKind === 'icb' ? 'commissioner' : 'funder';
}

/** What may stay in the account, and what is above it; nothing where the funder has not said. */
export function surplusOf({ sums, weeklyAward, stream }: StatementData): Pence | undefined {
  if (weeklyAward === undefined || stream.retainedWeeks === undefined) return undefined;
  const above = subtract(sums.free, times(weeklyAward, stream.retainedWeeks));
  return above > 0 ? above : nothing;
}

/** `Free balance £7,947.44: 4.9 weeks of the award; this commissioner allows 8. Nothing to return.` */
export function freeInWords(data: StatementData): string {
  const { sums, freeWeeksHundredths, stream } = data;
  const weeks = freeWeeksHundredths === undefined ? '' : `: ${weeksInWords(freeWeeksHundredths)} of the award`;
  const surplus = surplusOf(data);
  const allowed =
    stream.retainedWeeks === undefined || freeWeeksHundredths === undefined
      ? ''
      : `; this ${payerWord(stream)} allows ${String(stream.retainedWeeks)}`;
  const back = surplus === undefined ? '' : surplus === nothing ? ' Nothing to return.' : ` ${pounds(surplus)} is above that.`;
  return `Free balance ${pounds(sums.free)}${weeks}${allowed}.${back}`;
}

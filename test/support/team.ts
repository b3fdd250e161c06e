import { type InputOf } from '#core/contract/routes';
import { type PayTerms } from '#core/contract/shapes/people';
import { type ClockTime } from '#core/contract/shapes/work';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household } from './household.ts';

/** £12.60 an hour, £15 at night, double on a bank holiday, £55 for a sleep-in with wakings by the clock. */
export const sampleTerms: PayTerms = {
  perHour: pence(1_260),
  rates: [
    { name: 'Bank holiday', pays: { hundredths: 200 }, when: { bankHoliday: true } },
    { name: 'Night', pays: { perHour: pence(1_500) }, when: { between: { from: '22:00', to: '06:00' } } },
  ],
  stacking: 'first',
  boundaries: 'split',
  sleepIn: { allowance: pence(5_500), woken: 'by_the_clock' },
};

/** An invented PA, paid by Rose every four weeks from 5 October 2026, on the Friday after the period. */
export type Team = {
  readonly employer: string;
  readonly group: string;
  readonly sam: string;
  /** Sam’s employment with Rose. */
  readonly job: string;
  /** Plan lines of the category wages. */
  readonly annWages: string;
  readonly benWages: string;
  /** Another PA employed from the same day, with the same terms. */
  readonly hire: (given: Partial<InputOf<'assistant.add'>> & { readonly reference: string; readonly payGroupId?: string }) => {
    readonly assistant: string;
    readonly job: string;
  };
};

export const sampleBank = { accountName: 'S Sample', sortCode: '12-34-56', account: '01234567' };

function wages({ ask }: Household, near: string, name: string): string {
  const line = ask('setup.read', {}).planLines.find(({ id }) => id === near);
  if (line === undefined) throw new Error('no such plan line');
  const { streamId, beneficiaryId, outcomeId } = line;
  const plan = { streamId, beneficiaryId, outcomeId, name, category: 'wages', rule: 'allowed' } as const;
  return ask('planLine.add', { ...plan, agreed: pence(100_000), every: 'month', from: day('2026-04-01') }).id;
}

export function team(home: Household): Team {
  const { ask } = home;
  const employer = ask('employer.add', {
    name: 'Rose Invented',
    nation: 'england',
    payeReference: '123/AB456',
    accountsOffice: '123PA00045678',
    paysHmrc: 'month',
  }).id;
  const first = { firstFrom: day('2026-10-05'), firstPayday: day('2026-11-06') };
  const group = ask('payGroup.add', { employerId: employer, name: 'Four-weekly', frequency: 'four-weekly', ...first }).id;
  let payrollIds = 0;
  const hire: Team['hire'] = ({ payGroupId = group, ...given }) => {
    payrollIds += 1;
    const assistant = ask('assistant.add', { name: `Invented ${given.reference}`, born: day('1990-05-17'), ...given }).id;
    const job = ask('employment.add', {
      assistantId: assistant,
      payGroupId,
      payrollId: String(payrollIds),
      job: 'Personal assistant',
      startsOn: day('2026-10-05'),
    }).id;
    const why = 'HMRC notice P9';
    const tax = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false, why } as const;
    ask('employment.tax', { employmentId: job, from: day('2026-10-05'), ...tax });
    ask('employment.agree', { employmentId: job, from: day('2026-10-05'), weekMinutes: 1_200, terms: sampleTerms });
    ask('assistant.bank', { assistantId: assistant, details: sampleBank, again: sampleBank });
    return { assistant, job };
  };
  const sam = hire({ name: 'Sam Sample', reference: 'PA 1', niNumber: 'ab123456c' });
  return {
    employer,
    group,
    sam: sam.assistant,
    job: sam.job,
    annWages: wages(home, home.lines.therapy, 'Ann’s PAs'),
    benWages: wages(home, home.lines.benTravel, 'Ben’s PAs'),
    hire,
  };
}

/** `'2026-10-25 01:30'` as typed; which of two is said where it comes twice. */
export function at(text: string, second?: boolean): ClockTime {
  return { day: day(text.slice(0, 10)), time: text.slice(11), ...(second === undefined ? {} : { second }) };
}

/** A shift of Sam's for Ann, without breaks, unless said otherwise. */
export function shiftOf(
  { job, annWages }: Pick<Team, 'job' | 'annWages'>,
  from: string,
  to: string,
  given: Partial<InputOf<'shift.record'>> = {},
): InputOf<'shift.record'> {
  const charge = { planLineId: annWages };
  return { employmentId: job, kind: 'work', starts: at(from), ends: at(to), breaks: [], woken: [], charge, ...given };
}

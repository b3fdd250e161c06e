import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told, pounds } from './story.ts';
import { at, sampleBank, sampleTerms } from './team.ts';

/** Steps of the book so far that the work needs. */
export type WorkSetting = {
  readonly stream: number;
  readonly ann: number;
  readonly split: number;
  readonly gym: number;
  readonly travel: number;
};

/** What a pay run needs: the steps that made them. */
export type Worked = { readonly group: number; readonly job: number; readonly wages: number; readonly sheet: number };

/** The outcome that a plan line of the story serves. */
function outcomeOf({ open, id }: Told, planLine: number): { readonly beneficiaryId: string; readonly outcomeId: string } {
  const shape = { beneficiaryId: String, outcomeId: String };
  const query = 'SELECT beneficiary_id AS beneficiaryId, outcome_id AS outcomeId FROM plan_line WHERE id = ?';
  return open.kernel.handle.sql.one(query, [id(planLine)], shape) ?? { beneficiaryId: 'none', outcomeId: 'none' };
}

function wages(story: Story, { stream }: WorkSetting, near: number, name: string): number {
  const plan = { name, category: 'wages', rule: 'allowed', agreed: pounds(500), every: 'month', from: day('2026-04-01') } as const;
  return story.add('planLine.add', (told) => ({ ...plan, streamId: told.id(stream), ...outcomeOf(told, near) }));
}

function employ(story: Story): Pick<Worked, 'group' | 'job'> {
  const ofEmployer = { nation: 'england', paysHmrc: 'month', payeReference: '123/AB456', accountsOffice: '123PA00045678' } as const;
  const employer = story.add('employer.add', { ...ofEmployer, name: 'Rose Inventd' });
  story.add('employer.change', ({ id }) => ({ ...ofEmployer, id: id(employer), name: 'Rose Invented' }));
  story.add('employer.claimAllowance', ({ id }) => ({
    employerId: id(employer),
    taxYear: '2026-27',
    claimed: true,
    usedBefore: pounds(100),
  }));
  const group = story.add('payGroup.add', ({ id }) => ({
    employerId: id(employer),
    name: 'Weekly',
    frequency: 'weekly',
    firstFrom: day('2026-10-05'),
    firstPayday: day('2026-10-16'),
  }));
  const ofAssistant = { name: 'Sam Sample', reference: 'PA 1', born: day('1990-05-17') };
  const sam = story.add('assistant.add', ofAssistant);
  story.add('assistant.change', ({ id }) => ({ ...ofAssistant, id: id(sam), niNumber: 'AB 12 34 56 C' }));
  story.add('assistant.bank', ({ id }) => ({ assistantId: id(sam), details: sampleBank, again: sampleBank }));
  const ofJob = { payrollId: '1', job: 'Personal assistant' };
  const job = story.add('employment.add', ({ id }) => ({
    ...ofJob,
    assistantId: id(sam),
    payGroupId: id(group),
    startsOn: day('2026-10-06'),
  }));
  story.add('employment.change', ({ id }) => ({ ...ofJob, id: id(job), startsOn: day('2026-10-05') }));
  return { group, job };
}

function agree(story: Story, job: number): void {
  const from = day('2026-10-05');
  const tax = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false, why: 'P45' } as const;
  story.add('employment.tax', ({ id }) => ({ ...tax, employmentId: id(job), from, file: fileToken(1) }), { 1: pdf('P45') });
  story.add(
    'employment.agree',
    ({ id }) => ({ employmentId: id(job), from, weekMinutes: 600, terms: { ...sampleTerms, perHour: pounds(13) }, file: fileToken(1) }),
    {
      1: pdf('contract'),
    },
  );
  const none = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };
  const earlier = { taxYear: '2026-27', kind: 'p45', pay: pounds(5_000), tax: pounds(200), ...none } as const;
  story.add('employment.bringForward', ({ id }) => ({ ...earlier, employmentId: id(job), file: fileToken(1) }), { 1: pdf('P45') });
}

function shiftFrom(from: string, to: string): Pick<InputOf<'shift.record'>, 'kind' | 'starts' | 'ends' | 'breaks' | 'woken'> {
  return { kind: 'work', starts: at(from), ends: at(to), breaks: [], woken: [] };
}

/** A PA employed and agreed with; a sleep-in for both on the October night, a shift corrected; signed, opened again, signed, copied. */
export function tellWork(story: Story, setting: WorkSetting): Worked {
  const { group, job } = employ(story);
  agree(story, job);
  const own = wages(story, setting, setting.gym, 'Ann’s PAs');
  const bens = wages(story, setting, setting.travel, 'Ben’s PAs');
  const slept = { ...shiftFrom('2026-10-24 22:00', '2026-10-25 07:00'), kind: 'sleep_in' } as const;
  const woken = [{ from: at('2026-10-25 01:30', false), to: at('2026-10-25 01:30', true), why: 'A seizure.' }];
  story.add('shift.record', ({ id }) => ({
    ...slept,
    woken,
    employmentId: id(job),
    charge: { splitId: id(setting.split), planLineIds: [id(own), id(bens)] },
    note: 'A restless night.',
  }));
  const breaks = [{ from: at('2026-10-20 10:00'), to: at('2026-10-20 10:15') }];
  const ofShift = ({ id }: Told) => ({ employmentId: id(job), charge: { planLineId: id(own) }, breaks });
  const wrong = story.add('shift.record', (told) => ({ ...shiftFrom('2026-10-20 09:00', '2026-10-20 11:00'), ...ofShift(told) }));
  const longer = shiftFrom('2026-10-20 09:00', '2026-10-20 12:00');
  story.add('shift.correct', (told) => ({
    id: told.id(wrong),
    reason: 'It was an hour longer.',
    instead: { ...longer, ...ofShift(told) },
  }));
  const week = { from: day('2026-10-19'), to: day('2026-10-25') };
  const signed = { name: 'Sam Sample', signedOn: day('2026-10-26') };
  const first = story.add('timesheet.sign', ({ id }) => ({
    ...week,
    employmentId: id(job),
    signatures: [{ ...signed, side: 'assistant' }],
  }));
  story.add('timesheet.open', ({ id }) => ({ id: id(first), reason: 'To look once more.' }));
  const both = [
    { ...signed, side: 'assistant' },
    { ...signed, name: 'Rose Invented', side: 'employer' },
  ] as const;
  const sheet = story.add('timesheet.sign', ({ id }) => ({ ...week, employmentId: id(job), signatures: [...both], file: fileToken(1) }), {
    1: pdf('signed timesheet'),
  });
  story.add('shift.copyPeriod', ({ id }) => ({ employmentId: id(job), from: day('2026-10-26') }));
  story.add('employment.end', ({ id }) => ({ id: id(job), endsOn: day('2026-12-31') }));
  return { group, job, wages: own, sheet };
}

import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { pensionHomeTasks } from '#core/pension/homeTasks';
import { type AssistantTaskFacts, assistantTasks, type EmployerTaskFacts, employerTasks } from '#core/pension/tasks';
import { day } from '#core/time/day';

const employer: EmployerTaskFacts = {
  today: day('2026-07-01'),
  employerId: 'employer-1',
  employer: 'Rose',
  firstJob: day('2026-04-06'),
  dutiesStart: day('2026-04-06'),
  declarations: [],
  reEnrolments: [],
};
const declared = [{ kind: 'declaration', doneOn: day('2023-08-01') }] as const;

function titles(more: Partial<EmployerTaskFacts>): readonly (readonly [string, string | undefined])[] {
  return employerTasks({ ...employer, ...more }).map(({ title, by }) => [title, by]);
}

describe('what an employer has to do', () => {
  it('is to say when duties began, before anything else; nothing where nobody was ever employed', () => {
    const { dutiesStart: _, firstJob: __, ...bare } = employer;
    expect(employerTasks(bare)).toEqual([]);
    expect(employerTasks({ ...bare, firstJob: day('2026-04-06') }).map(({ title }) => title)).toEqual([
      'Say when Rose’s pension duties began',
    ]);
  });

  it('is to declare by five months, to choose a re-enrolment day in its window, and to declare again after it', () => {
    expect(titles({})).toEqual([['Declare compliance to the Pensions Regulator', '2026-09-05']]);
    const old = { dutiesStart: day('2023-08-01'), declarations: declared };
    expect(titles({ ...old, today: day('2026-04-30') })).toEqual([]);
    expect(titles({ ...old, today: day('2026-05-01') })).toEqual([['Choose your pension re-enrolment day', '2026-10-31']]);
    const chosen = { ...old, reEnrolments: [day('2026-06-01')] };
    expect(titles({ ...chosen, today: day('2026-05-31') })).toEqual([]);
    expect(titles(chosen)).toEqual([['Declare compliance again to the Pensions Regulator', '2026-12-31']]);
    const again = [...declared, { kind: 'redeclaration', doneOn: day('2026-06-20') } as const];
    expect(titles({ ...chosen, declarations: again })).toEqual([]);
  });
});

const assistant: AssistantTaskFacts = {
  today: day('2026-07-01'),
  employmentId: 'employment-1',
  name: 'Alex',
  events: [],
  toldOf: [],
  isInformed: false,
  dutiesStart: day('2026-04-06'),
  toGiveBack: pence(0),
  missed: { employee: pence(0), employer: pence(0), isAgreed: true },
};

describe('what is to do about one PA', () => {
  it('is a letter within six weeks, for who is enrolled, postponed, or not enrolled; none once it is given', () => {
    const enrolled = { kind: 'enrolled', id: 'e', day: day('2026-06-15'), setUpOn: day('2026-06-20'), schemeId: 's' } as const;
    expect(assistantTasks({ ...assistant, events: [enrolled] })).toMatchObject([
      { title: 'Give Alex the letter about enrolment', by: '2026-07-26' },
    ]);
    expect(assistantTasks({ ...assistant, events: [enrolled], toldOf: ['e'] })).toEqual([]);
    const postponed = { kind: 'postponed', id: 'e', day: day('2026-06-15'), until: day('2026-09-01') } as const;
    expect(assistantTasks({ ...assistant, events: [postponed] })).toMatchObject([{ by: '2026-07-27' }]);
    const found = { category: 'entitled', since: day('2026-06-15') } as const;
    expect(assistantTasks({ ...assistant, firstNotEnrolled: found })).toMatchObject([
      { title: 'Tell Alex of the right to a pension', by: '2026-07-26' },
    ]);
    expect(assistantTasks({ ...assistant, firstNotEnrolled: found, isInformed: true })).toEqual([]);
    expect(assistantTasks({ ...assistant, firstNotEnrolled: { ...found, category: 'none' } })).toEqual([]);
    expect(assistantTasks({ ...assistant, firstNotEnrolled: found, endsOn: day('2025-06-30') })).toEqual([]);
  });

  it('is what paydays missed, until it is agreed how the PA’s part is paid and the employer’s is', () => {
    const missed = { employee: pence(2_080), employer: pence(1_560), isAgreed: false };
    const [task] = assistantTasks({ ...assistant, missed });
    expect(task).toMatchObject({ id: 'pension-arrears-employment-1', about: { employmentId: 'employment-1' } });
    expect(task?.words).toContain('£20.80 from Alex and £15.60 from the employer are missing. Agree with Alex over how many paydays');
    expect(assistantTasks({ ...assistant, missed: { ...missed, isAgreed: true } })[0]?.words).toContain('It goes with the next pay.');
    expect(assistantTasks({ ...assistant, missed: { ...missed, isAgreed: true, employer: pence(0) } })).toEqual([]);
  });

  it('is one thing at home, however many letters, and contributions within ten days of their last day', () => {
    const found = { category: 'entitled', since: day('2026-06-15') } as const;
    const two = ['1', '2'].flatMap((id) => assistantTasks({ ...assistant, employmentId: `employment-${id}`, firstNotEnrolled: found }));
    const dues = [{ provider: 'NEST', open: pence(3_640), payBy: day('2026-07-22') }];
    expect(pensionHomeTasks(two, dues, day('2026-07-01'))).toMatchObject([
      { id: 'pension-letters', title: 'Give 2 letters about pensions', screen: 'pensionDuties' },
    ]);
    expect(pensionHomeTasks([], dues, day('2026-07-12'))).toMatchObject([{ title: 'Pay the pension contributions', screen: 'payments' }]);
    const words = (on: string) => pensionHomeTasks([], dues, day(on))[0]?.words;
    expect(words('2026-07-22')).toBe('£36.40 has to reach NEST by 22 July 2026.');
    expect(words('2026-07-23')).toBe('£36.40 had to reach NEST by 22 July 2026.');
    expect(pensionHomeTasks(two.slice(1), [], day('2026-07-01'))).toMatchObject([{ screen: 'pension', about: 'employment-2' }]);
  });
});

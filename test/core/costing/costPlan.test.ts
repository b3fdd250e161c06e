import { describe, expect, it } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { type CostAssistant, type CostPlan, costPlanShape } from '#core/contract/shapes/costing';
import { comparePlans } from '#core/costing/compare';
import { type CostKind } from '#core/costing/item';
import { costPlan } from '#core/costing/costPlan';
import { oneMoreNight } from '#core/costing/whatIf';
import { day } from '#core/time/day';
import { changed, costed, rosa } from './plans.ts';

function sentence(plan: CostPlan): string {
  const found = costPlan(plan, ownLaw);
  return found.ok ? 'not refused' : `${found.problem.sentence} [${found.problem.field ?? ''}]`;
}

function yearOf(plan: CostPlan, kind: CostKind, key = 'ada'): number {
  return costed(plan)
    .items.filter((item) => item.kind === kind && item.assistant === key)
    .reduce((so, { year }) => so + year, 0);
}

const ada: CostAssistant | undefined = rosa.assistants[0];
if (ada === undefined) throw new Error('Ada is in the plan');
const free: CostPlan = { ...rosa, allowance: { ...rosa.allowance, claimed: false } };

/** Rosa’s plan with some words of its JSON replaced. */
function rewritten(...pairs: readonly string[]): CostPlan {
  let text = JSON.stringify(rosa);
  for (let place = 0; place < pairs.length; place += 2) text = text.replace(pairs[place] ?? '', pairs[place + 1] ?? '');
  return costPlanShape.parse(JSON.parse(text));
}

describe('what a care plan costs', () => {
  it('takes National Insurance from each payday and not from a year’s pay: twelve weeks of work are charged as twelve weeks', () => {
    const short = changed(free, 'ada', { weeks: 12, holiday: 'rolled_up', sickness: { days: 0, pay: 'statutory' }, trainingMinutes: 0 });
    // Three paydays of (£420 + £120) × 4 × 1.1207 = £2,420.71, 15% above £385.00 is £305.36; a year's £7,262.13 would pay 15% above £5,000 only.
    expect(yearOf(short, 'employer_ni')).toBe(3 * 30_536);
  });

  it('counts two jobs of one person together for National Insurance, whatever they are borne by', () => {
    const [hours, nights] = ada.work;
    if (hours === undefined || nights === undefined) throw new Error('Ada works by day and sleeps in');
    const plain = { ...ada, sickness: { days: 0, pay: 'statutory' }, trainingMinutes: 0 } as const;
    const jobs = [
      { ...plain, work: [hours], person: 'ada' },
      { ...plain, key: 'ada-nights', name: 'Ada Quill', work: [nights], person: 'ada' },
    ];
    const whole: CostPlan = { ...free, assistants: [plain] };
    const two: CostPlan = { ...free, assistants: jobs };
    const apart: CostPlan = { ...free, assistants: jobs.map(({ person: _, ...job }) => job) };
    const ni = (plan: CostPlan): number => yearOf(plan, 'employer_ni') + yearOf(plan, 'employer_ni', 'ada-nights');
    // £560.00 of nights alone would have a threshold of its own: £385.00 × 15% = £57.75 a payday less. Cover is rounded for each job, so pennies apart.
    expect(Math.abs(ni(two) - ni(whole))).toBeLessThan(20);
    expect(ni(two) - ni(apart)).toBeGreaterThan(13 * 5_700);
    const words = costed(two).items.find(({ kind }) => kind === 'employer_ni')?.words;
    expect(words).toContain('worked out with the pay of their other job here');
    const [first, night] = jobs;
    if (first === undefined || night === undefined) throw new Error('two jobs');
    const otherTimes = costed({ ...free, assistants: [first, { ...night, paid: 'monthly' }] }).items.find(
      ({ kind }) => kind === 'employer_ni',
    )?.words;
    expect(otherTimes).toContain('Their other job here is paid at other times');
  });

  it('charges a PA of 20 no National Insurance until the payday on which they are 21', () => {
    const young = changed(free, 'ada', { born: day('2005-10-01') });
    const words = costed(young).items.find(({ kind, assistant }) => kind === 'employer_ni' && assistant === 'ada')?.words;
    expect(words).toContain('(letter M); then 15%');
    expect(yearOf(young, 'employer_ni')).toBeLessThan(yearOf(free, 'employer_ni'));
  });

  it('pays into a pension for who must be enrolled, for who is a member, and for nobody else', () => {
    expect(yearOf(rosa, 'pension', 'ada')).toBe(76_648);
    expect(yearOf(rosa, 'pension', 'ben')).toBe(0);
    expect(yearOf(changed(rosa, 'ben', { pension: 'member' }), 'pension', 'ben')).toBe(9 * 658 + 134);
    expect(yearOf(changed(rosa, 'ada', { pension: 'none' }), 'pension', 'ada')).toBe(0);
  });

  it('counts the weeks of holiday that were agreed, where they are more than the law’s 5.6', () => {
    const six = { holidayWeeks: 600 } as const;
    // £28,080.00 × 6 ÷ 52 = £3,240.00, and 12.07% of it for who covers, £391.068.
    expect(yearOf(changed(rosa, 'ada', six), 'holiday')).toBe(324_000 + 39_107);
    expect(costed(changed(rosa, 'ada', six)).items.find(({ kind }) => kind === 'holiday')?.words).toContain(
      '6 of 52 weeks, and others work them at the same rates: £28,080.00 × 6 ÷ 52 is £3,240.00.',
    );
    // Six weeks of the 46 that are left for work are 13.05%: nine paydays of £624.00 and one of £468.00.
    expect(yearOf(changed(rosa, 'ben', six), 'holiday', 'ben')).toBe(9 * 8_143 + 6_107);
    expect(yearOf(changed(rosa, 'ben', { holidayWeeks: 560 }), 'holiday', 'ben')).toBe(73_437);
    expect(costPlanShape.safeParse(changed(rosa, 'ada', { holidayWeeks: 559 })).success).toBe(false);
  });

  it('says of the earnings that decide about a pension that cover is counted among them', () => {
    // Four weeks of 14 h at £13.50 are £756.00 and enrol nobody; with cover (£1,058.40 + £127.75) ÷ 13 they are counted as £847.24.
    const work = { kind: 'hours', name: 'Day', minutes: 840, perHour: 1_350, charges: [{ planLine: 'care', weight: 1 }] } as const;
    const alone = costPlanShape.parse({
      ...rosa,
      assistants: [{ ...ada, work: [work], sickness: { days: 0, pay: 'statutory' }, trainingMinutes: 0 }],
    });
    const words = (plan: CostPlan): string => costed(plan).items.find(({ kind }) => kind === 'pension')?.words ?? '';
    expect(words(alone)).toContain(
      'Cover for holiday, sick pay and training are counted as if all of it were the PA’s own pay. Ada Quill earns £847.2',
    );
    expect(words(changed(alone, 'ada', { holiday: 'rolled_up' }))).toMatch(/^Ada Quill earns £847\.2/u);
    expect(words(changed(alone, 'ada', { pension: 'none' }))).toBe('In no pension, as the plan says.');
  });

  it('gives sick pay as the law of the year has it: from the first day since April 2026, after three days before', () => {
    const days = { days: 5, pay: 'statutory' } as const;
    expect(yearOf(changed(rosa, 'ada', { sickness: days }), 'sickness')).toBe(12_325);
    expect(yearOf(changed({ ...rosa, taxYear: '2025-26' }, 'ada', { sickness: days }), 'sickness')).toBe(4_750);
    expect(yearOf(changed(rosa, 'ada', { sickness: { days: 5, pay: 'full' } }), 'sickness')).toBe(54_000);
  });

  it('puts by for redundancy of no more than the law’s week: £751.00, in Northern Ireland £783.00', () => {
    // 60 h at £14.00 and two sleep-ins of £60.00 are £960.00; born 1980-01-01: one and a half weeks, £1,126.50 and £1,174.50.
    const hours = (rosa.assistants[0]?.work ?? []).map((work) => (work.kind === 'hours' ? { ...work, minutes: 3_600 } : work));
    const older = changed(changed(rosa, 'ada', { work: hours, born: day('1980-01-01') }), 'ben', { holiday: 'cover' });
    expect(yearOf(older, 'redundancy', 'ada')).toBe(112_650);
    expect(yearOf({ ...older, nation: 'northern_ireland' }, 'redundancy', 'ada')).toBe(117_450);
    const said = costed(older).items.find(({ kind, assistant }) => kind === 'redundancy' && assistant === 'ada');
    expect(said?.words).toBe(
      'One and a half weeks’ pay for the year, at the age of 46 as it begins, of £751.00 a week: £1,126.50. The law counts no more than £751.00 of a week’s pay, less than the £960.00 that is paid. It is due only after two years’ service.',
    );
    expect(said?.sources).toHaveLength(2);
  });

  it('puts by a year’s worth at the higher rate only where nobody was younger in any part of the year (ERA 1996 s162(2))', () => {
    // A week is 30 h × £14.00 + 2 × £60.00 = £540.00. 41 on 6 April 2026: £810.00. 41 a day later, or 22 on the day: £540.00; 22 a day later: £270.00.
    const putBy = (born: string): number => yearOf(changed(rosa, 'ada', { born: day(born) }), 'redundancy');
    expect(['1985-04-06', '1985-04-07', '2004-04-06', '2004-04-07'].map(putBy)).toEqual([81_000, 54_000, 54_000, 27_000]);
  });

  it('charges a monthly PA twelve payslips, and says how many paydays a year has', () => {
    const monthly = costed({ ...rosa, paid: 'monthly' });
    expect(monthly.items[0]?.words).toContain('12 paydays of £1,820.00 make £21,840.00');
    expect(monthly.items.find(({ kind }) => kind === 'payroll')?.words).toContain('21 in the year');
  });

  it('tells the year: 52 weeks, and what the day beyond them comes to', () => {
    expect(costed(rosa).notes[0]).toBe(
      'A year here is 52 weeks from 6 April 2026, and a week is a fifty-second of it. The calendar’s year has one day more: a day comes to about £127.34.',
    );
  });
});

describe('a plan that is refused by name', () => {
  it('for a year without figures, and for what is no year', () => {
    expect(sentence({ ...rosa, taxYear: '2027-28' })).toContain('There are no figures for 2027-28');
    expect(sentence({ ...rosa, taxYear: '2026-28' })).toContain('is not a tax year');
  });

  it('for a rate below the minimum wage, on the day from which it is', () => {
    const poor = rewritten('"perHour":1400', '"perHour":1270');
    expect(sentence(poor)).toBe(
      'Ada Quill’s rate for “Day” is £12.70 an hour, and the minimum wage for age 21 and over is £12.71 from 6 April 2026. Plan with at least that much. [assistants.0.work.0.perHour]',
    );
  });

  it('for a birthday that raises the minimum wage above the rate', () => {
    const birthday = rewritten('2007-06-01', '2005-12-01', '"perHour":1300', '"perHour":1200');
    expect(sentence(birthday)).toContain('£12.71 from 14 December 2026');
  });

  it('for an employer’s part of the pension below the law’s, unless nobody is in one', () => {
    const none = { ...rosa, pension: { basis: 'qualifying', employerHundredths: 0 } } as const;
    expect(sentence(none)).toBe(
      'The law wants at least 3% from the employer on qualifying earnings. Enter that or more. [pension.employerHundredths]',
    );
    expect(sentence({ ...rosa, pension: { basis: 'set_1', employerHundredths: 399 } })).toContain('at least 4%');
    expect(sentence(changed(changed(none, 'ada', { pension: 'none' }), 'ben', { pension: 'none' }))).toBe('not refused');
  });

  it('for a child, an unknown plan line, two PAs of one name, and rolled-up pay in Northern Ireland', () => {
    expect(sentence(rewritten('2007-06-01', '2014-06-01'))).toContain('they are 12, and nobody may be employed before they are 13');
    expect(sentence(rewritten('2007-06-01', '2012-06-01'))).toBe('not refused');
    expect(sentence({ ...rosa, planLines: rosa.planLines.slice(0, 1) })).toContain('plan line “nights”, which is not in the plan');
    expect(sentence({ ...rosa, assistants: [ada, ada] })).toContain('Two PAs are called “ada”');
    expect(sentence({ ...rosa, nation: 'northern_ireland' })).toContain('Ben Orre’s holiday is rolled up');
  });
});

describe('what if', () => {
  it('tells what one more night a week costs, and leaves what did not change at nothing', () => {
    const more = oneMoreNight(rosa, 'ada');
    if (more === undefined) throw new Error('Ada sleeps in');
    const found = comparePlans(costed(rosa), costed(more));
    if (!found.ok) throw new Error(found.problem.sentence);
    const { kinds, more: whole } = found.value;
    expect(whole).toEqual({ year: 442_668, week: 8_513 });
    expect(kinds.find(({ kind }) => kind === 'sleep_ins')?.more).toEqual({ year: 312_000, week: 6_000 });
    expect(kinds.find(({ kind }) => kind === 'insurance')?.more).toEqual({ year: 0, week: 0 });
  });

  it('offers no night to who has none agreed, and compares no plans of two years', () => {
    expect(oneMoreNight(rosa, 'ben')).toBeUndefined();
    const other = comparePlans(costed(rosa), costed({ ...rosa, taxYear: '2025-26' }));
    expect(other.ok ? '' : other.problem.sentence).toContain('One plan is for 2026-27 and the other for 2025-26');
  });
});

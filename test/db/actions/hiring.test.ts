import { describe, expect, it } from 'vitest';
import { type PayTerms } from '#core/contract/shapes/people';
import { pence } from '#core/money/pence';
import { sheetText } from '#core/sheet/text';
import { addDays, day } from '#core/time/day';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';

const today = day('2026-11-22');

describe('hiring as a list of steps', () => {
  it('sees what the book holds, keeps what a person says, and goes on after it was stopped', () => {
    const home = payHousehold();
    const { ask } = home;
    const { id } = ask('hiring.begin', { employerId: home.employer, title: 'Weekend PA' });
    const list = () => ask('hiring.list', {}).lists[0];
    const step = (name: string) => list()?.steps.find((one) => one.step === name);
    ask('checklist.step', { id, step: 'advert', state: 'done', day: today, words: 'In the shop' });
    const atHome = () => ask('home.read', {}).tasks.find(({ screen }) => screen === 'hiringList');
    expect(atHome()).toMatchObject({
      title: 'Go on hiring: Weekend PA',
      about: id,
      words: expect.stringMatching(/^16 of 17 steps are left\./u),
    });
    ask('checklist.move', { id, state: 'stopped', words: 'Until spring' });
    expect(list()).toMatchObject({ state: 'stopped', stateWords: 'Until spring' });
    expect(atHome()).toBeUndefined();
    expect(home.try('checklist.step', { id, step: 'choose', state: 'done', day: today })).toBe('checklist.stopped');
    ask('checklist.move', { id, state: 'resumed', words: 'Spring' });
    expect(step('advert')).toEqual({ step: 'advert', state: 'done', says: 'In the shop', isSeen: false });

    // The employer is insured before anybody has a job.
    const insured = { kind: 'liability_insurance', day: today, until: day('2027-11-21'), facts: { insurer: 'A', policy: '1' } } as const;
    ask('file.record', { employerId: home.employer, ...insured, files: [] });
    expect(step('insurance')).toMatchObject({ state: 'done', isSeen: true });
    const { assistant } = home.hire('Sam Sample', { startsOn: day('2026-12-07') });
    ask('hiring.choose', { id, assistantId: assistant });
    const facts = { method: 'document', document: 'Passport', checkedBy: 'Rose' };
    ask('file.record', { assistantId: assistant, kind: 'right_to_work', day: today, facts, files: [] });
    const offer = { job: 'PA', startsOn: day('2026-12-07'), pay: '£13', hours: 'Weekends', workplace: 'Here', conditions: 'The checks.' };
    const paper = ask('hiring.offer', { ...offer, id, answerBy: day('2026-11-30') });
    expect(list()).toMatchObject({ assistant: { id: assistant, name: 'Sam Sample' } });
    expect(step('right_to_work')).toMatchObject({ state: 'done', says: 'Recorded on 22 November 2026.', isSeen: true });
    expect(step('offer')?.says).toBe(`The offer is paper ${String(paper.number)}.`);
    expect(step('job')).toMatchObject({ state: 'done', isSeen: true });
    expect(step('disclosure')).toMatchObject({ state: 'open' });
    ask('checklist.step', { id, step: 'disclosure', state: 'not_needed', day: today, words: 'The council checks.' });
    expect(step('disclosure')).toMatchObject({ state: 'not_needed', says: 'The council checks.' });
    ask('checklist.move', { id, state: 'finished', words: 'Sam begins.' });
    expect(list()?.state).toBe('finished');
  });
});

describe('the end of a job', () => {
  const terms: PayTerms = { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' };

  /** Lee, born in 1980, began on 6 October 2016: ten years, and 20 hours a week by the contract. */
  function tenYears(home: PayHousehold): string {
    const { employment } = home.hire('Lee Longserving', { born: day('1980-06-15'), startsOn: day('2016-10-06'), tax: null });
    home.ask('employment.agree', { employmentId: employment, from: day('2026-04-06'), weekMinutes: 1_200, terms });
    return employment;
  }

  it('works out notice and redundancy pay as of today, with a week’s pay by the contract', () => {
    const home = payHousehold();
    const employmentId = tenYears(home);
    const read = home.ask('ending.read', { employmentId });
    // Ten weeks’ notice ends on 31 January 2027: ten years, at age 46. 12½ weeks of £260.
    expect(read.notice).toMatchObject({ byEmployer: 10, byAssistant: 1, completeYears: 10 });
    expect(read.redundancy).toMatchObject({ lastDay: addDays(today, 70), halfWeeks: 25, pay: 325_000 });
    expect(read.redundancy?.working[0]?.words).toBe('A week’s pay by the contract: 20 hours at £13.00 is £260.00.');
    expect(read.protection.from).toBe('2018-10-05');
  });

  it('takes the average of twelve paid weeks where hours vary, and leaves weeks without pay out', () => {
    const home = payHousehold();
    const { employment } = home.hire('Lee Longserving', { born: day('1980-06-15'), startsOn: day('2016-10-06'), tax: null });
    // Thirteen weeks of ten hours, with an empty one among them; twelve of them count.
    for (const week of Array.from({ length: 14 }, (_, at) => at)) {
      if (week !== 3) home.work(employment, addDays(day('2026-08-18'), 7 * week), 10);
    }
    const read = home.ask('ending.read', { employmentId: employment });
    expect(read.redundancy?.working[0]?.words).toContain('the average of 12 paid weeks');
    expect(read.redundancy).toMatchObject({ pay: 162_500 });
  });

  it('says why there is no figure where a week’s pay is not known, and names none before two years', () => {
    const home = payHousehold();
    const { employment } = home.hire('Lee Longserving', { born: day('1980-06-15'), startsOn: day('2016-10-06'), tax: null });
    expect(home.ask('ending.read', { employmentId: employment }).redundancyMissing).toContain(
      'What a week of Lee Longserving’s pays is not known yet',
    );
    const young = home.hire('Sam Sample', { startsOn: day('2025-06-02') }).employment;
    expect(home.ask('ending.read', { employmentId: young }).redundancy).toMatchObject({ pay: 0, halfWeeks: 0 });
  });

  it('shares the reserve by what paid the last twelve weeks, to the penny, and says how each funder meets it', () => {
    const home = payHousehold();
    const employmentId = tenYears(home);
    home.work(employmentId, '2026-11-03', 8, { planLineId: home.wages.ann });
    home.work(employmentId, '2026-11-04', 4, { planLineId: home.wages.council });
    const council = home.ask('file.asks', {}).funders.find(({ funder }) => funder === 'Madeup Council');
    home.ask('file.ask', { funderId: council?.funderId ?? '', liabilityInsurance: true, redundancy: 'promise' });
    const { jobs, lines, unplaced } = home.ask('redundancy.read', {});
    expect(jobs).toMatchObject([{ name: 'Lee Longserving', now: 325_000, inAYear: 364_000 }]);
    expect(lines.map(({ planLine, how, now }) => [planLine, how, now])).toEqual([
      ['PAs for Ann', 'unknown', 216_667],
      ['PAs for Ben, council', 'promise', 108_333],
    ]);
    expect(lines.reduce((sum, { now }) => sum + now, 0)).toBe(325_000);
    expect(unplaced).toBe(0);
  });

  it('plans the steps that the reason asks for, sees the last day, and draws notice with the sum', () => {
    const home = payHousehold();
    const employmentId = tenYears(home);
    home.ask('ending.begin', { employmentId, reason: 'redundancy', words: 'The funding ends.' });
    const steps = () => home.ask('ending.read', { employmentId }).list?.steps ?? [];
    expect(
      steps()
        .map(({ step }) => step)
        .slice(0, 3),
    ).toEqual(['warn', 'alternatives', 'invite']);
    expect(home.try('ending.begin', { employmentId, reason: 'other', words: 'Again' })).toBe('ending.alreadyBegun');
    const letter = { employmentId, kind: 'redundancy', givenOn: today } as const;
    expect(home.try('ending.letter', { ...letter, lastDay: day('2027-01-30') })).toBe('ending.lastDayEarly');
    const { id } = home.ask('ending.letter', { ...letter, lastDay: day('2027-01-31') });
    expect(sheetText(home.ask('paper.read', { id }).sheet)).toContain('Your statutory redundancy pay is £3,250.00.');
    home.ask('leaving.record', { employmentId, lastDay: day('2027-01-31'), why: 'redundancy' });
    expect(steps().find(({ step }) => step === 'leaving')).toMatchObject({
      state: 'done',
      isSeen: true,
      says: 'The last day is 31 January 2027.',
    });
  });

  it('says at home that protection is about to begin, and is silent once it has', () => {
    const home = payHousehold();
    home.hire('Sam Sample', { startsOn: day('2026-06-15') });
    const at = (now: string): readonly string[] => {
      home.clock.set(now);
      const { tasks } = home.ask('home.read', {});
      return tasks.filter(({ screen }) => screen === 'ending').map(({ words }) => words);
    };
    expect(at('2026-11-19T10:00:00.000Z')).toEqual([]);
    expect(at('2026-11-22T10:00:00.000Z')).toEqual([
      'From 1 January 2027 Sam Sample is protected from unfair dismissal, after six months. If anything has to change, say it now: a week’s notice before then is given by 24 December 2026.',
    ]);
    expect(at('2027-01-02T10:00:00.000Z')).toEqual([]);
  });
});

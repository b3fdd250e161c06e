import { describe, expect, it } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { type OutputOf } from '#core/contract/routes';
import { costPlanShape } from '#core/contract/shapes/costing';
import { costPlan } from '#core/costing/costPlan';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';
import { planOf, recordingDriver } from '#test/support/recordedSql';

const on = day('2026-08-01');
const terms = { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' } as const;

function start(home: PayHousehold): OutputOf<'cost.start'> {
  return home.ask('cost.start', { on });
}

describe('a care plan as the book has it', () => {
  it('takes the contract’s hours, the last payslip’s plan lines, the letter and what the lines agree to', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
    home.ask('employment.agree', {
      employmentId: employment,
      from: day('2026-05-04'),
      weekMinutes: 600,
      terms: { ...terms, rates: [], perHour: pence(1_350), sleepIn: { allowance: pence(5_500), woken: 'by_the_clock' } },
    });
    home.work(employment, '2026-06-15', 8);
    home.work(employment, '2026-07-06', 6, { splitId: home.split, planLineIds: [home.wages.ann, home.wages.ben] });
    home.sign(employment);
    home.approve(payday);
    const { plan, assumed, employers } = start(home);
    expect(costPlanShape.safeParse(plan).success).toBe(true);
    expect(plan).toMatchObject({ taxYear: '2026-27', nation: 'england', allowance: { claimed: true } });
    expect(employers).toEqual([{ id: home.employer, name: 'Rose Invented' }]);
    expect(assumed.find((sentence) => sentence.includes('left out'))).toMatch(/“.+” are left out: this is what employing PAs costs/u);
    expect(plan.assistants[0]?.person).toBeUndefined();
    const [sam] = plan.assistants;
    // 8 hours of Ann's at £13.50 and 70% of 6: £108.00 + £56.70; Ben's 30% of 6: £24.30.
    expect(sam?.work).toMatchObject([
      {
        kind: 'hours',
        name: 'Day',
        minutes: 600,
        perHour: 1_350,
        charges: [
          { planLine: home.wages.ann, weight: 16_470 },
          { planLine: home.wages.ben, weight: 2_430 },
        ],
      },
      { kind: 'sleep_in', hundredths: 0, each: 5_500 },
    ]);
    expect(sam).toMatchObject({ paid: 'four-weekly', pension: 'by_law', holiday: 'cover' });
    expect(Object.hasOwn(sam ?? {}, 'niLetter')).toBe(false);
    expect(plan.planLines.find(({ id }) => id === home.wages.ann)).toMatchObject({ agreed: { amount: 90_000, every: 'month' } });
    expect(assumed).toContain('Sam Sample’s holiday is not agreed in the book: it is counted as paid when taken, with cover.');
    expect(costPlan(plan, ownLaw).ok).toBe(true);
  });

  it('takes the weeks of holiday that were agreed, and says that bank holidays on top of them are not counted', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample');
    const holiday = {
      employmentId,
      from: day('2026-04-06'),
      kind: 'regular',
      week: { days: 200, minutes: 600 },
      leaveYearStart: '04-01',
      weeks: 560,
      bankHolidays: 'included',
      paid: 'when_taken',
      accrual: 'legal',
      beyondFourWeeks: 'normal',
      sleepIns: 'whole',
    } as const;
    home.ask('holiday.agree', holiday);
    expect(start(home).plan.assistants[0]).not.toHaveProperty('holidayWeeks');
    home.ask('holiday.agree', { ...holiday, from: day('2026-05-04'), weeks: 600, bankHolidays: 'on_top' });
    const { plan, assumed } = start(home);
    // Six weeks were counted as 5.6, and nobody was told.
    expect(plan.assistants[0]).toMatchObject({ holiday: 'cover', holidayWeeks: 600 });
    expect(assumed).toContain('Sam Sample has bank holidays on top of 6 weeks: cover for those days is not counted. Add the hours.');
    expect(costPlan(plan, ownLaw).ok).toBe(true);
  });

  it('takes the average of the last payslips where the hours vary, and says that it did', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    home.work(employment, '2026-06-15', 8);
    home.work(employment, '2026-06-22', 6);
    home.sign(employment);
    expect(start(home).assumed).toContain('Sam Sample’s hours vary and none are paid yet: say how many there are.');
    home.approve(payday);
    const { plan, assumed } = start(home);
    expect(plan.assistants[0]?.work).toMatchObject([{ name: 'Day', minutes: (14 * 60) / 4 }]);
    expect(assumed).toContain('Sam Sample’s hours vary: they are the average of the payslips of the last three months.');
  });

  it('keeps a letter that is not the one of their age, guesses a plan line aloud, and leaves out who has gone', () => {
    const home = payHousehold();
    home.hire('Sam Sample', { born: day('1980-01-01'), tax: { niLetter: 'J' } });
    const gone = home.hire('Pat Past');
    home.ask('employment.end', { id: gone.employment, endsOn: day('2026-07-01') });
    const { plan, assumed } = start(home);
    expect(plan.assistants).toMatchObject([{ name: 'Sam Sample', niLetter: 'J' }]);
    expect(assumed).toContain('Nothing says yet which plan line bears Sam Sample: the first for wages is taken.');
  });

  it('counts the plan lines for insurance, training and payroll at what they agree to', () => {
    const home = payHousehold();
    home.hire('Sam Sample');
    const outcomeId = home.ask('outcome.add', { beneficiaryId: home.ann, name: 'Safe at home' }).id;
    const line = { streamId: home.streams.ann, beneficiaryId: home.ann, outcomeId, rule: 'allowed', from: day('2026-04-01') } as const;
    const id = home.ask('planLine.add', { ...line, name: 'Insurance', category: 'insurance', agreed: pence(9_500), every: 'once' }).id;
    const { plan } = start(home);
    expect(plan.costs).toEqual([{ kind: 'insurance', name: 'Insurance', amount: 9_500, every: 'once', planLine: id }]);
    const found = costPlan(plan, ownLaw);
    expect(found.ok && found.value.lines.find((one) => one.id === id)).toMatchObject({ year: 9_500, left: { year: 0 } });
  });

  it('is refused where nobody works, and for a tax year without figures, with the book unchanged', () => {
    const home = payHousehold();
    expect(home.try('cost.start', { on })).toBe('costing.nobody');
    home.hire('Sam Sample');
    const later = home.ask('cost.start', { on: day('2027-05-01') });
    const found = costPlan(later.plan, ownLaw);
    expect(found.ok ? '' : found.problem.code).toBe('pay.noFiguresForYear');
    expect(home.try('cost.start', { on, employerId: 'employer-none0' })).toBe('costing.nobody');
  });

  it('finds what it reads by an index, in a book of any age', () => {
    const { driver, texts } = recordingDriver();
    const home = payHousehold({ driver });
    const sam = home.hire('Sam Sample').employment;
    home.extra(sam, 50_000);
    home.approve(payday);
    texts.clear();
    start(home);
    const { connection } = home.book().opened.kernel.handle;
    const asked = [...texts].filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text));
    expect(asked.length).toBeGreaterThan(5);
    const small = /^SCAN (pay_group|plan_line|employer|assistant|CONSTANT ROW)\b/u;
    const slow = asked.flatMap((text) => planOf(connection, text).filter((step) => step.startsWith('SCAN') && !small.test(step)));
    expect(slow).toEqual([]);
  });
});

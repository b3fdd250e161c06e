import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Nation, type PayTerms } from '#core/contract/shapes/people';
import { pence, total } from '#core/money/pence';
import { ownLaw } from '#core/payroll/law';
import { type CostFacts, type CostJob, costOf } from '#core/rota/cost';
import { costInWords } from '#core/rota/costWords';
import { type PlannedShift } from '#core/rota/planShifts';
import { type Day, addDays, day } from '#core/time/day';
import { planned } from './rotaOf.ts';

/** £12 an hour, £15 from 22:00 to 06:00, double on bank holidays, £50 for a sleep-in. */
const terms: PayTerms = {
  perHour: pence(1_200),
  rates: [
    { name: 'Bank holiday', pays: { hundredths: 200 }, when: { bankHoliday: true } },
    { name: 'Night', pays: { perHour: pence(1_500) }, when: { between: { from: '22:00', to: '06:00' } } },
  ],
  stacking: 'first',
  boundaries: 'split',
  sleepIn: { allowance: pence(5_000), woken: 'by_the_clock' },
};

const table = ownLaw.years.find(({ taxYear }) => taxYear === '2026-27');

function job(given: Partial<CostJob> = {}): CostJob {
  const agreements = [{ from: day('2026-01-01'), terms }];
  return { employmentId: 'job-sam', employerId: 'rose', name: 'Sam', agreements, nation: 'england', letter: 'A', ...given };
}

function weekFrom(monday: string, shifts: readonly PlannedShift[], given: Partial<CostFacts> = {}): CostFacts {
  const from: Day = day(monday);
  const line = { from: day('2026-04-01'), agreed: pence(20_000), every: 'week' as const, isForWages: true };
  return {
    week: { from, to: addDays(from, 6) },
    shifts,
    jobs: [job()],
    chargesOf: () => [{ planLineId: 'plan_line-1', hundredths: 10_000 }],
    lines: [{ ...line, id: 'plan_line-1', name: 'Ann’s PAs' }],
    table,
    allowances: new Map(),
    ...given,
  };
}

describe('a week’s planned cost, by hand', () => {
  it('is pay by the agreement, and 15% of what is above £96 a week for the employer’s National Insurance', () => {
    // 10 h × £12 + one sleep-in £50 = £170; (£170 − £96) × 15% = £11.10. Secondary threshold and rate 2026-27: core/payroll/years.
    const shifts = [planned('2026-11-23 10:00', '20:00'), planned('2026-11-24 22:00', '07:00', 'sam', { kind: 'sleep_in' })];
    const cost = costOf(weekFrom('2026-11-23', shifts));
    expect(cost).toMatchObject({ wages: 17_000, ni: 1_110, allowance: 0, whole: 18_110, uncosted: [] });
    expect(cost.lines).toEqual([
      { id: 'plan_line-1', name: 'Ann’s PAs', wages: 17_000, ni: 1_110, planned: 18_110, agreed: 20_000, left: 1_890 },
    ]);
  });

  it('goes to each of two people by their agreed split, National Insurance along with it', () => {
    const line = { from: day('2026-04-01'), agreed: pence(20_000), every: 'week' as const, isForWages: true };
    const cost = costOf(
      weekFrom('2026-11-23', [planned('2026-11-23 10:00', '20:00')], {
        chargesOf: () => [
          { planLineId: 'ann', hundredths: 7_000 },
          { planLineId: 'ben', hundredths: 3_000 },
        ],
        lines: [
          { ...line, id: 'ann', name: 'Ann’s PAs' },
          { ...line, id: 'ben', name: 'Ben’s PAs' },
        ],
      }),
    );
    // £120 of wages is £84 and £36; (£120 − £96) × 15% = £3.60 is £2.52 and £1.08.
    expect(cost.lines.map(({ wages, ni }) => [wages, ni])).toEqual([
      [8_400, 252],
      [3_600, 108],
    ]);
  });

  it('has National Insurance met by the allowance as far as it goes, once for each employer', () => {
    const long = [planned('2026-11-23 10:00', '20:00'), planned('2026-11-24 10:00', '20:00')];
    const jobs = [job(), job({ employmentId: 'job-ida', name: 'Ida' })];
    const shifts = [...long, ...long.map((shift) => ({ ...shift, duty: { ...shift.duty, employmentId: 'job-ida' } }))];
    // £240 each: £21.60 of National Insurance for each of the two, £43.20 in all.
    const cost = costOf(weekFrom('2026-11-23', shifts, { jobs, allowances: new Map([['rose', pence(3_000)]]) }));
    expect([cost.ni, cost.allowance]).toEqual([1_320, 3_000]);
  });

  it('leaves out what nobody works, and says what cannot be costed', () => {
    const noAgreement = job({ agreements: [{ from: day('2026-11-24'), terms }] });
    const shifts = [planned('2026-11-23 10:00', '20:00'), planned('2026-11-24 10:00', '20:00'), planned('2026-11-25 10:00', '20:00', '')];
    const cost = costOf(weekFrom('2026-11-23', shifts, { jobs: [noAgreement] }));
    expect(cost.wages).toBe(12_000);
    expect(cost.uncosted).toEqual([
      'Sam, Monday 23 Nov 2026, 10:00 to 20:00: There is no pay agreement in force on 23 November 2026. Record it first: Team, then Pay agreement.',
    ]);
    expect(costInWords({ cost, unfilled: 1, invoiced: [], taxYear: '2026-27', isYearKnown: true })).toContain(
      'One shift that nobody works yet is not counted.',
    );
  });

  it('leaves National Insurance out where the year’s figures are not known, and says so', () => {
    const cost = costOf(weekFrom('2026-11-23', [planned('2026-11-23 10:00', '20:00')], { table: undefined }));
    expect(cost.ni).toBe(0);
    expect(costInWords({ cost, unfilled: 0, invoiced: [], taxYear: '2031-32', isYearKnown: false })[1]).toContain(
      'The figures of 2031-32 are not known',
    );
  });
});

describe('the odd days', () => {
  it('pays ten hours on the night when the clocks go back, and eight when they go forward', () => {
    // October: 22:00 to 06:00 is 9 h at £15 and one at £12; March: 7 h at £15 and one at £12.
    expect(costOf(weekFrom('2026-10-19', [planned('2026-10-24 22:00', '07:00')])).wages).toBe(9 * 1_500 + 1_200);
    expect(costOf(weekFrom('2027-03-22', [planned('2027-03-27 22:00', '07:00')])).wages).toBe(7 * 1_500 + 1_200);
  });

  it('pays a shift over midnight at the end of the tax year by the agreement of the day it starts', () => {
    const agreements = [
      { from: day('2026-01-01'), terms },
      { from: day('2027-04-06'), terms: { ...terms, perHour: pence(2_000), rates: [] } },
    ];
    const shifts = [planned('2027-04-05 21:00', '07:00'), planned('2027-04-06 21:00', '07:00')];
    const cost = costOf(weekFrom('2027-04-05', shifts, { jobs: [job({ agreements, nation: 'scotland' })] }));
    // 5 April: 1 h £12, 8 h £15, 1 h £12 = £144. 6 April: 10 h × £20 = £200.
    expect(cost.wages).toBe(14_400 + 20_000);
  });

  it('pays 29 February as the day it is', () => {
    expect(costOf(weekFrom('2028-02-28', [planned('2028-02-29 10:00', '20:00')], { table: undefined })).wages).toBe(12_000);
  });

  // GOV.UK, bank holidays (https://www.gov.uk/bank-holidays.json, read 2026-09-27): each is a substitute day somewhere.
  it.each<readonly [string, string, readonly Nation[]]>([
    ['2026-12-28', '2026-12-28', ['england', 'wales', 'scotland', 'northern_ireland']],
    ['2027-01-04', '2027-01-04', ['scotland']],
    ['2026-07-13', '2026-07-13', ['northern_ireland']],
    ['2028-01-03', '2028-01-03', ['england', 'wales', 'scotland', 'northern_ireland']],
    ['2028-01-04', '2028-01-03', ['scotland']],
  ])('pays double on the substitute day %s in %j and nowhere else', (on, monday, where) => {
    const nations = ['england', 'wales', 'scotland', 'northern_ireland'] as const;
    const paid = nations.filter(
      (nation) =>
        costOf(weekFrom(monday, [planned(`${on} 10:00`, '20:00')], { table: undefined, jobs: [job({ nation })] })).wages === 24_000,
    );
    expect(paid).toEqual(where);
  });
});

it('adds up: plan lines to wages and National Insurance, whatever is planned and however it is shared', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ day: fc.integer({ min: 0, max: 6 }), hour: fc.integer({ min: 0, max: 14 }), minutes: fc.integer({ min: 0, max: 59 }) }),
        {
          maxLength: 6,
        },
      ),
      fc.integer({ min: 1, max: 9_999 }),
      (typed, part) => {
        const two = (number: number): string => String(number).padStart(2, '0');
        const shifts = typed.map(({ day: at, hour, minutes }) =>
          planned(`${addDays(day('2026-11-23'), at)} ${two(hour)}:${two(minutes)}`, `${two(hour + 5)}:17`),
        );
        const line = { from: day('2026-04-01'), agreed: pence(1), every: 'week' as const, isForWages: true };
        const cost = costOf(
          weekFrom('2026-11-23', shifts, {
            lines: ['ann', 'ben'].map((id) => ({ ...line, id, name: id })),
            chargesOf: () => [
              { planLineId: 'ann', hundredths: part },
              { planLineId: 'ben', hundredths: 10_000 - part },
            ],
          }),
        );
        expect(total(cost.lines.map(({ planned: sum }) => sum))).toBe(cost.whole);
        expect(total(cost.lines.map(({ wages }) => wages))).toBe(cost.wages);
      },
    ),
    { numRuns: 60 },
  );
});

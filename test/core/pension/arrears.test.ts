import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pence, add, nothing, pence, subtract, total } from '#core/money/pence';
import { type ArrearsAgreed, type MissedPayday, arrearsInWords, missedInWords, missing, takeArrears } from '#core/pension/arrears';
import { checkOwnTerms, memberTerms } from '#core/pension/ownTerms';
import { day } from '#core/time/day';

const never = { employee: nothing, employer: nothing, inStead: false };

/** £1,000.00 for four weeks: £520.00 lie between £480.00 and £3,867.00. 5% is £26.00, of which £20.80 are taken; 3% is £15.60. */
function missedPayday(id = 'first', paid: MissedPayday['paid'] = never): MissedPayday {
  return {
    payslipId: id,
    period: { from: day('2026-06-15'), to: day('2026-07-12') },
    payday: day('2026-07-17'),
    pensionable: pence(52_000),
    employee: pence(2_080),
    withRelief: pence(2_600),
    employer: pence(1_560),
    paid,
  };
}

const plenty = pence(100_000);

describe('what an approved payday missed', () => {
  it('is paid by the employer at once, and by the PA only once that is agreed', () => {
    expect(takeArrears([missedPayday()], undefined, plenty)).toMatchObject({ employee: 0, employer: 1_560, toCome: 2_080 });
    expect(takeArrears([missedPayday()], { paidBy: 'pay', paydays: 1 }, plenty)).toMatchObject({
      employee: 2_080,
      employer: 1_560,
      toCome: 0,
    });
  });

  it('is spread up to the penny, and the last payday takes what is left', () => {
    const taken = takeArrears([missedPayday()], { paidBy: 'pay', paydays: 3 }, plenty);
    expect(taken).toMatchObject({ employee: 694, employer: 1_560, toCome: 1_386 });
    const after = missedPayday('first', { employee: pence(1_388), employer: pence(1_560), inStead: false });
    expect(takeArrears([after], { paidBy: 'pay', paydays: 3 }, plenty)).toMatchObject({ employee: 692, employer: 0, toCome: 0 });
  });

  it('is paid whole by the employer in the PA’s stead, without the tax relief that nobody claims then', () => {
    const taken = takeArrears([missedPayday()], { paidBy: 'employer' }, plenty);
    expect(taken).toMatchObject({ employee: 0, employer: 4_160, toCome: 0, lines: [{ inStead: 2_600, employer: 4_160 }] });
    const half = missedPayday('first', { employee: pence(1_040), employer: pence(1_560), inStead: false });
    expect(takeArrears([half], { paidBy: 'employer' }, plenty)).toMatchObject({ employer: 1_300, toCome: 0 });
    const paid = missedPayday('first', { employee: nothing, employer: pence(1_560), inStead: true });
    expect(takeArrears([paid], { paidBy: 'employer' }, plenty)).toMatchObject({ lines: [], employee: 0, employer: 0, toCome: 0 });
  });

  it('never takes more than there is room for in the pay', () => {
    expect(takeArrears([missedPayday()], { paidBy: 'pay', paydays: 1 }, pence(500))).toMatchObject({ employee: 500, toCome: 1_580 });
    expect(takeArrears([missedPayday()], { paidBy: 'pay', paydays: 1 }, pence(-500))).toMatchObject({ employee: 0, toCome: 2_080 });
  });

  it('is told with its period, its payday and what is to come', () => {
    const taken = takeArrears([missedPayday()], { paidBy: 'pay', paydays: 2 }, plenty);
    expect(arrearsInWords(taken)).toBe(
      'For 15 June to 12 July 2026, whose payday of 17 July 2026 took nothing: on £520.00, £10.40 from the PA, £15.60 from the employer. £10.40 is still to come from pay.',
    );
    expect(missedInWords([missedPayday(), missedPayday('second')])).toMatch(/^2 pay periods, /u);
  });
});

const sum = fc.integer({ min: 0, max: 50_000 }).map(pence);
const someMissed = fc
  .array(fc.record({ employee: sum, employer: sum }), { minLength: 1, maxLength: 8 })
  .map((rows) =>
    rows.map(({ employee, employer }, place) => ({ ...missedPayday(String(place)), employee, withRelief: employee, employer })),
  );
const someAgreed = fc.oneof(
  fc.record({ paidBy: fc.constant('pay' as const), paydays: fc.integer({ min: 1, max: 104 }) }),
  fc.constant({ paidBy: 'employer' as const }),
);

function paidOn(all: readonly MissedPayday[], agreed: ArrearsAgreed): { readonly all: readonly MissedPayday[]; readonly sum: Pence } {
  const { lines, employee, employer } = takeArrears(all, agreed, pence(100_000_000));
  const next = all.map((one) => {
    const line = lines.find(({ missed }) => missed.payslipId === one.payslipId);
    if (line === undefined) return one;
    const paid = {
      employee: add(one.paid.employee, line.employee),
      employer: add(one.paid.employer, subtract(line.employer, line.inStead)),
      inStead: one.paid.inStead || line.inStead > 0,
    };
    return { ...one, paid };
  });
  return { all: next, sum: add(employee, employer) };
}

it('payday after payday exactly what was missed is paid in, no payday later than was agreed, and then nothing more', () => {
  fc.assert(
    fc.property(someMissed, someAgreed, (missed, agreed) => {
      let [so, paid]: [readonly MissedPayday[], Pence] = [missed, nothing];
      for (let count = 0; count < (agreed.paidBy === 'pay' ? agreed.paydays : 1); count += 1) {
        const step = paidOn(so, agreed);
        [so, paid] = [step.all, add(paid, step.sum)];
      }
      expect(missing(so)).toEqual({ employee: 0, employer: 0 });
      expect(paid).toBe(total(missed.map((one) => add(one.employee, one.employer))));
      expect(paidOn(so, agreed).sum).toBe(0);
    }),
    { numRuns: 100 },
  );
});

describe('one PA’s own percentages', () => {
  const terms = { method: 'relief_at_source', basis: 'qualifying', employeeHundredths: 500, employerHundredths: 300 } as const;

  it('stand in the place of the scheme’s, on its basis and by its method', () => {
    const own = { employeeHundredths: 700, employerHundredths: 500 };
    expect(memberTerms({}, terms, own)).toEqual({ method: 'relief_at_source', basis: 'qualifying', ...own });
    expect(memberTerms({}, terms)).toEqual(terms);
    expect(memberTerms({ ownHundredths: 400 }, terms)).toMatchObject({ basis: 'set_3', employeeHundredths: 400, employerHundredths: 0 });
    expect(memberTerms({ ownHundredths: 400 }, terms, own)).toMatchObject({ basis: 'set_3', ...own });
  });

  it('are never below the law’s least, but for who joined', () => {
    const little = { employeeHundredths: 300, employerHundredths: 300 };
    expect(checkOwnTerms({}, terms, little)?.code).toBe('pension.belowTogether');
    expect(checkOwnTerms({}, terms, { employeeHundredths: 900, employerHundredths: 200 })?.code).toBe('pension.belowEmployer');
    expect(checkOwnTerms({ ownHundredths: 100 }, terms, { employeeHundredths: 100, employerHundredths: 0 })).toBeUndefined();
  });
});

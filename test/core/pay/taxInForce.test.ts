import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TaxFacts } from '#core/pay/payslip';
import { type SaidTax, type TaxFact, datedTax, taxInForce } from '#core/pay/taxInForce';
import { day } from '#core/time/day';

const first: TaxFacts = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: '1', postgraduateLoan: false };
const start: SaidTax = { from: day('2026-04-06'), tax: first, about: 'all' };

function said(from: string, about: SaidTax['about'], tax: Partial<TaxFacts>): SaidTax {
  return { from: day(from), about, tax: { ...first, ...tax } };
}

function on(recorded: readonly SaidTax[], from: string): TaxFacts | undefined {
  return taxInForce(datedTax(recorded), day(from));
}

describe('tax details in force', () => {
  it('are none before the first day, and then those first said', () => {
    expect(on([start], '2026-04-05')).toBeUndefined();
    expect(on([start], '2026-04-06')).toEqual(first);
  });

  it('keep a stop of the loan from July that is recorded after a code from August', () => {
    const recorded = [start, said('2026-08-01', 'code', { taxCode: '1100L' }), said('2026-07-10', 'loan', { studentLoan: null })];
    expect(on(recorded, '2026-07-31')).toEqual({ ...first, studentLoan: null });
    expect(on(recorded, '2026-08-14')).toEqual({ ...first, taxCode: '1100L', studentLoan: null });
  });

  it('take from whole details what they changed: a letter from August leaves a code from July that came later', () => {
    const letter = said('2026-08-01', 'all', { niLetter: 'C' });
    const late = said('2026-07-06', 'code', { taxCode: 'BR' });
    expect(on([start, letter, late], '2026-08-14')).toEqual({ ...first, taxCode: 'BR', niLetter: 'C' });
    const codeToo = said('2026-08-01', 'all', { niLetter: 'C', taxCode: '1100L' });
    expect(on([start, codeToo, late], '2026-08-14')).toEqual({ ...first, taxCode: '1100L', niLetter: 'C' });
  });

  it('are those recorded later where two were said of one day', () => {
    const [br, k] = [said('2026-07-06', 'code', { taxCode: 'BR' }), said('2026-07-06', 'code', { taxCode: 'K45' })];
    expect([on([start, br, k], '2026-07-06')?.taxCode, on([start, k, br], '2026-07-06')?.taxCode]).toEqual(['K45', 'BR']);
  });

  const days = Array.from({ length: 20 }, (_, place) => `2026-05-${String(place + 10)}`);
  const notice = fc.oneof(
    fc.record({ about: fc.constant<TaxFact>('code'), tax: fc.record({ taxCode: fc.constantFrom('BR', '1100L', '1257L') }) }),
    fc.record({ about: fc.constant<TaxFact>('loan'), tax: fc.record({ studentLoan: fc.constantFrom('1', '2', null) }) }),
    fc.record({ about: fc.constant<TaxFact>('postgraduate'), tax: fc.record({ postgraduateLoan: fc.boolean() }) }),
  );
  const notices = fc.uniqueArray(fc.tuple(fc.constantFrom(...days), notice), {
    maxLength: 8,
    selector: ([from, { about }]) => `${from} ${about}`,
  });

  it('are the same on every day, whatever order the same notices are recorded in', () => {
    fc.assert(
      fc.property(
        notices.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          const held = (all: typeof one): unknown => {
            // As the app records them: each copies what held on its day, and changes its own fact.
            const recorded = all.reduce<readonly SaidTax[]>(
              (so, [from, { about, tax }]) => [...so, { from: day(from), about, tax: { ...(on(so, from) ?? first), ...tax } }],
              [start],
            );
            return days.map((from) => on(recorded, from));
          };
          expect(held(other)).toEqual(held(one));
        },
      ),
    );
  });
});

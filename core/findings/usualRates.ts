import { type Nation } from '#core/contract/shapes/people';
import { type Pence } from '#core/money/pence';
import { type DatedAgreement, type WorkedShift, partsOf } from '#core/shifts/payLinesOf';

type Worked = {
  readonly shifts: readonly WorkedShift[];
  readonly agreements: readonly DatedAgreement[];
  readonly nation: Nation;
};

/**
 * By plan line, what one PA's usual hour on it is paid: the rate of most of its minutes, so that a bank holiday is no rate of the line. Of two
 * with as many the lower. Sleep-ins are no hours; a shift that the agreements cannot pay is left out.
 */
export function usualRates({ shifts, agreements, nation }: Worked): ReadonlyMap<string, Pence> {
  const minutes = new Map<string, Map<Pence, number>>();
  for (const shift of shifts.filter(({ kind }) => kind === 'work')) {
    const parts = partsOf(shift, agreements, nation);
    for (const { rate, count } of parts.ok ? parts.value : [])
      for (const { planLineId, hundredths } of shift.charges) {
        const own = minutes.get(planLineId) ?? new Map<Pence, number>();
        own.set(rate.perHour, (own.get(rate.perHour) ?? 0) + count * hundredths);
        minutes.set(planLineId, own);
      }
  }
  return new Map(
    [...minutes].flatMap(([line, rates]) => {
      const [usual] = [...rates].toSorted(([a, of], [b, than]) => than - of || a - b);
      return usual === undefined ? [] : [[line, usual[0]] as const];
    }),
  );
}

import { type Pence, total } from '#core/money/pence';
import { travelLines } from '#db/actions/deductions/parts/expensesPart';
import { waitingTravel } from '#db/actions/deductions/travel';
import { type PartContext } from '#db/actions/pay/parts/part';

/** Work of a payday that is in no shift: overtime paid as a sum brings its minutes, travel between assignments minutes and pay. */
export type WorkedBesides = { readonly minutes: number; readonly travelPay: Pence };

/** What counts as worked for holiday besides shifts (WTR reg 15B: hours worked; reg 16A: all pay for work done). Minutes and pence. */
export function workedBesides({ reading, employment, period, worked }: PartContext): WorkedBesides {
  const travel = waitingTravel(reading, employment.id, period.to);
  const overtime = worked.filter(({ kind }) => kind === 'extra').reduce((so, { minutes = 0 }) => so + minutes, 0);
  return {
    minutes: travel.reduce((so, { minutes }) => so + minutes, overtime),
    travelPay: total(travelLines(travel).map(({ amount }) => amount)),
  };
}

import { type Step } from '#core/holiday/entitlement';
import { doesRoundingTakeAll } from '#core/holiday/accrual';
import { balanceOf } from '#core/holiday/balance';
import { leaveInWords } from '#core/holiday/hours';
import { type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { type ChargedLine } from '#core/pay/shareCost';
import { minutesInWords } from '#core/pay/words';
import { earlier } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { factsOf, keptOf, termsFor, yearOn } from '#db/actions/holiday/balances';
import { leaveClashes } from '#db/actions/holiday/clashes';
import { earnedIn } from '#db/actions/holiday/earned';
import { freezeHoliday } from '#db/actions/holiday/freezeHoliday';
import { holidayTermsOf } from '#db/actions/holiday/terms';
import { type HolidaySum } from '#db/actions/holiday/holidaySum';
import { type Job } from '#db/actions/holiday/job';
import { leavingPay } from '#db/actions/holiday/leavingPay';
import { leaveToPay } from '#db/actions/holiday/leaveToPay';
import { type FoundPart, type Part, type PartContext } from '#db/actions/pay/parts/part';

function remark({ employment }: PartContext, kind: PayRemark['kind'], words: string): PayRemark {
  return { kind, employmentId: employment.id, words: `${employment.name}: ${words}`, mend: 'team' };
}

function notRecorded(context: PartContext): FoundPart {
  if (context.worked.length === 0) return {};
  const words =
    'holiday is not recorded here yet. Record under Team, Holiday, how it was agreed: the kind of hours, the leave year, and whether it is paid when taken.';
  return { remarks: [remark(context, 'look', words)] };
}

function linesOf({ charges }: PartContext, sums: readonly HolidaySum[]): readonly ChargedLine[] {
  return sums.filter(({ amount }) => amount !== 0).map(({ kind, name, amount }) => ({ kind, name, amount, charges }));
}

function workingOf(steps: readonly Step[]): PayslipData['working'] {
  return steps.map(({ words, sources }) => ({ about: 'holiday', words, sources: sources.map((source) => ({ ...source })) }));
}

type Said = {
  readonly left: number;
  readonly yearEnds: string;
  readonly earned: number;
  readonly isEarned: boolean;
  readonly isRolledUp: boolean;
};

function toldOf({ left, yearEnds, earned, isEarned, isRolledUp }: Said): { readonly name: string; readonly value: string } {
  const first = isEarned ? `${leaveInWords(earned)} earned with this pay, ` : '';
  const paid = isRolledUp ? ', paid already with each pay' : '';
  return { name: 'Holiday', value: `${first}${leaveInWords(left)} left of the leave year to ${yearEnds}${paid}` };
}

function remarksOf(
  context: PartContext,
  found: {
    readonly left: number;
    readonly sums: readonly HolidaySum[];
    readonly isShort: boolean;
    readonly clashes: readonly string[];
    readonly unpriced: readonly string[];
  },
): readonly PayRemark[] {
  const { left, sums, isShort, clashes, unpriced } = found;
  const remarks: PayRemark[] = clashes.map((words) => remark(context, 'look', words));
  if (left < 0)
    remarks.push(
      remark(
        context,
        'look',
        `${minutesInWords(-left)} more holiday is taken than there is. It is paid; taking it back later needs a written agreement.`,
      ),
    );
  if (isShort)
    remarks.push(
      remark(
        context,
        'look',
        'the law’s rounding to whole hours leaves no holiday at all for these few hours. Under Team, Holiday, you can agree that nothing is lost to rounding.',
      ),
    );
  if (context.charges.length === 0 && sums.some(({ amount }) => amount !== 0))
    remarks.push(
      remark(
        context,
        'blocks',
        'holiday pay is due, and no plan line is known to bear it. Record the hours of this PA first, or add one plan line for wages.',
      ),
    );
  return [...remarks, ...unpriced.map((words) => remark(context, 'blocks', words))];
}

/** Holiday on a payslip: what was earned in the period, rolled-up pay, leave taken, what is owed on leaving, and the balance. */
export const holidayPart: Part = (context) => {
  const { reading, employment, group, period } = context;
  const job: Job = { employment, group, terms: holidayTermsOf(reading, employment.id) };
  const on = earlier(period.to, employment.endsOn ?? period.to);
  const [terms, year] = [termsFor(job, on), yearOn(job, on)];
  if (terms === undefined || year === undefined) return notRecorded(context);
  const kept = keptOf(reading, employment.id, on);
  const earned = earnedIn(context, job, kept, { terms, year, on });
  const leave = leaveToPay(reading, job, kept, on);
  const owed = leavingPay(reading, job, kept, { on, period, earnedNow: earned.credited });
  const facts = factsOf(reading, job, kept, year, { on, earnedNow: earned.credited });
  const balance = balanceOf({ ...facts, inLieu: facts.inLieu + (owed?.minutes ?? 0) }, year, on);
  const sums: readonly HolidaySum[] = [...earned.sums, ...leave.sums, ...(owed?.sums ?? [])];
  const steps = [
    ...earned.working,
    ...sums.flatMap(({ working }) => working),
    ...(owed === undefined || owed.sums.length > 0 ? [] : owed.working),
  ];
  const said = {
    left: balance.left,
    yearEnds: dayInWords(year.to),
    earned: earned.credited,
    isEarned: earned.isAccrued,
    isRolledUp: terms.paid === 'rolled_up',
  };
  const isShort = earned.isAccrued && terms.accrual === 'legal' && earned.credited === 0 && doesRoundingTakeAll(earned.worked);
  const clashes = leaveClashes(reading, employment.id, kept.leave, period);
  const unpriced = [...leave.unpriced, ...(owed?.unpriced ?? [])];
  const remarks = remarksOf(context, { left: balance.left, sums, isShort, clashes, unpriced });
  const lines = context.charges.length === 0 ? [] : linesOf(context, sums);
  return {
    lines,
    working: workingOf([...steps, ...balance.working]),
    told: [toldOf(said)],
    remarks,
    freeze: freezeHoliday({ employmentId: employment.id, year, earned, leave: leave.paid, owed, left: balance.left }),
  };
};

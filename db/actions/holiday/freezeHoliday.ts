import { type Step } from '#core/holiday/entitlement';
import { type Span } from '#core/time/day';
import { type Earned } from '#db/actions/holiday/earned';
import { type SettledLeave } from '#db/actions/holiday/leaveToPay';
import { type LeavingPay } from '#db/actions/holiday/leavingPay';
import { type Frozen } from '#db/actions/pay/parts/part';
import { type Writing } from '#db/kernel/handlers';

export type HolidayToFreeze = {
  readonly employmentId: string;
  readonly year: Span;
  readonly earned: Earned;
  readonly leave: readonly SettledLeave[];
  readonly owed: LeavingPay | undefined;
  readonly left: number;
};

function keepWorking(writing: Writing, steps: readonly Step[]): string {
  return writing.keep({ working: steps.map(({ words, sources }) => ({ words, sources: sources.map((source) => ({ ...source })) })) });
}

/** Writes what a payslip says of holiday, once it is frozen: earned, paid, owed on leaving, and how each came about. */
export function freezeHoliday({ employmentId, year, earned, leave, owed, left }: HolidayToFreeze) {
  return (writing: Writing, { payslipId }: Frozen): void => {
    writing.append('payslip_holiday', {
      payslip_id: payslipId,
      employment_id: employmentId,
      leave_year_from: year.from,
      worked_minutes: earned.worked,
      days_worked: earned.daysWorked,
      away_minutes: earned.away,
      legal_minutes: earned.legal,
      earned_minutes: earned.credited,
      rolled_up_pence: earned.rolledUp,
      left_minutes: left,
      words_digest: keepWorking(writing, [...earned.working, ...earned.sums.flatMap(({ working }) => working)]),
    });
    for (const { leaveId, minutes, pay, working } of leave)
      writing.append('payslip_leave', {
        payslip_id: payslipId,
        holiday_leave_id: leaveId,
        minutes,
        pay_pence: pay,
        words_digest: keepWorking(writing, working),
      });
    if (owed === undefined || owed.minutes === 0) return;
    writing.append('payslip_in_lieu', {
      payslip_id: payslipId,
      employment_id: employmentId,
      leave_year_from: owed.leaveYearFrom,
      minutes: owed.minutes,
      pay_pence: owed.pay,
      words_digest: keepWorking(writing, owed.working),
    });
  };
}

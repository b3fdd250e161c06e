import { type PayRemark } from '#core/contract/shapes/pay';
import { total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type ChargedLine, grossByPlanLine } from '#core/pay/shareCost';
import { type LateChange, lateChangesOf, timesheetsChangedLate } from '#db/actions/shifts/lateChanges';
import { payslipOf, timesheetById } from '#db/actions/shifts/timesheets';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Whose = { readonly id: string; readonly name: string };

type Waiting = {
  readonly changes: readonly LateChange[];
  /** Numbers of changed timesheets that no payslip pays any more, because their pay run was made void. */
  readonly unpaid: readonly number[];
};

/** Every change of an employment's paid timesheets that waits for a payday. */
export function lateWaiting(reading: Reading, employmentId: string): Waiting {
  const sheets = timesheetsChangedLate(reading, employmentId).map((id) => ({ id, isPaid: payslipOf(reading, id) !== undefined }));
  return {
    changes: sheets
      .filter(({ isPaid }) => isPaid)
      .flatMap(({ id }) => lateChangesOf(reading, id).filter(({ payslipNumber }) => payslipNumber === null)),
    unpaid: sheets.filter(({ isPaid }) => !isPaid).flatMap(({ id }) => timesheetById(reading, id)?.number ?? []),
  };
}

function sumOf({ lines }: Pick<LateChange, 'lines'>): number {
  return total(lines.map(({ amount }) => amount));
}

/** Whether a payslip of these lines is possible: no plan line, nor the hours, below nothing. */
function isPossible(lines: readonly ChargedLine[]): boolean {
  const minutes = lines.reduce((so, line) => so + (line.minutes ?? 0), 0);
  return minutes >= 0 && [...grossByPlanLine(lines).values()].every((sum) => sum >= 0);
}

export type LatePay = { readonly changes: readonly LateChange[]; readonly remarks: readonly PayRemark[] };

function remarkOf({ id: employmentId, name }: Whose, kind: PayRemark['kind'], words: string): PayRemark {
  return { kind, employmentId, words: `${name}: ${words}`, mend: 'timesheets' };
}

/**
 * The changes of paid shifts that a payday takes on top of what it pays otherwise: what is owed first, then what is got back as far as
 * this pay can bear it. The rest waits, and is said.
 */
export function latePayOf(reading: Reading, whose: Whose, besides: readonly ChargedLine[]): LatePay {
  const { changes, unpaid } = lateWaiting(reading, whose.id);
  const taken: LateChange[] = [];
  const left: LateChange[] = [];
  for (const change of [...changes].toSorted((a, b) => Number(sumOf(a) < 0) - Number(sumOf(b) < 0))) {
    const lines = [...besides, ...taken.flatMap((one) => one.lines), ...change.lines];
    (isPossible(lines) ? taken : left).push(change);
  }
  const waits =
    left.length === 0
      ? []
      : [
          remarkOf(
            whose,
            'look',
            `${pounds(total(left.flatMap(({ lines }) => lines.map(({ amount }) => amount))))} of corrections of paid shifts is more than this pay can bear, and waits for the next payday.`,
          ),
        ];
  const voided = unpaid.map((number) =>
    remarkOf(
      whose,
      'blocks',
      `a shift of timesheet ${String(number)} was put right after it was paid, and that pay run is void now. Open the timesheet again with a reason, and sign it as it was really worked.`,
    ),
  );
  return { changes: changes.filter((change) => taken.includes(change)), remarks: [...voided, ...waits] };
}

/** Says of the changes that a payslip has paid them. */
export function freezeLatePay(writing: Writing, payslipId: string, changes: readonly LateChange[]): void {
  for (const { id } of changes) writing.append('payslip_late_change', { payslip_id: payslipId, late_change_id: id });
}

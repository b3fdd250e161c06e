import { type Pence, add, nothing, subtract } from '#core/money/pence';
import { type PensionEvent } from '#core/pension/standing';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

export type Contributed = { readonly employee: Pence; readonly employer: Pence };

const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';
const shape = { employee: money, employer: money };

function summed(table: 'pension_contribution' | 'pension_refund'): string {
  return `SELECT coalesce(sum(paid.employee_pence), 0) AS employee, coalesce(sum(paid.employer_pence), 0) AS employer
    FROM ${table} AS paid CROSS JOIN payslip ON payslip.id = paid.payslip_id WHERE paid.event_id = ? AND ${standing}`;
}

const taken = summed('pension_contribution');
const givenBack = summed('pension_refund');

/** What standing payslips put into the pension under a membership, less what they gave back of it. */
export function contributedUnder({ sql }: Reading, joiningId: string): Contributed {
  const [paid, back] = [taken, givenBack].map((query) => sql.one(query, [joiningId], shape));
  return {
    employee: subtract(paid?.employee ?? nothing, back?.employee ?? nothing),
    employer: subtract(paid?.employer ?? nothing, back?.employer ?? nothing),
  };
}

export type ToGiveBack = Contributed & { readonly joiningId: string; readonly schemeId: string; readonly noticeOn: PensionEvent['day'] };

/** The membership that ended with the notice: the one that stood when it was recorded. */
function optedOutOf(events: readonly PensionEvent[]): readonly { readonly out: PensionEvent; readonly joining: PensionEvent }[] {
  return events.flatMap((out, place) => {
    if (out.kind !== 'opted_out') return [];
    const joining = events.slice(0, place).findLast((event) => 'schemeId' in event);
    return joining === undefined ? [] : [{ out, joining }];
  });
}

/** What is still to go back to somebody who opted out, by the oldest membership that has some; undefined where nothing is. */
export function toGiveBack(reading: Reading, events: readonly PensionEvent[]): ToGiveBack | undefined {
  for (const { out, joining } of optedOutOf(events)) {
    if (!('schemeId' in joining)) continue;
    const left = contributedUnder(reading, joining.id);
    if (add(left.employee, left.employer) > 0) return { ...left, joiningId: joining.id, schemeId: joining.schemeId, noticeOn: out.day };
  }
  return undefined;
}

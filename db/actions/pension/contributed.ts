import { type Pence, add, nothing, subtract } from '#core/money/pence';
import { type Joining, type PensionEvent, isJoining } from '#core/pension/standing';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

export type Contributed = { readonly employee: Pence; readonly employer: Pence };

const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';
const shape = { employee: money, employer: money };

/** Where a payslip says what it paid in under a membership, and what it gave back of it. */
export const paidInTables = ['pension_contribution', 'payslip_pension_arrears'] as const;
export const givenBackTables = ['pension_refund', 'pension_refund_more'] as const;

function summed(table: (typeof paidInTables | typeof givenBackTables)[number]): string {
  return `SELECT coalesce(sum(paid.employee_pence), 0) AS employee, coalesce(sum(paid.employer_pence), 0) AS employer
    FROM ${table} AS paid CROSS JOIN payslip ON payslip.id = paid.payslip_id WHERE paid.event_id = ? AND ${standing}`;
}

const taken = paidInTables.map(summed);
const givenBack = givenBackTables.map(summed);

function together({ sql }: Reading, queries: readonly string[], joiningId: string): Contributed {
  const rows = queries.flatMap((query) => sql.one(query, [joiningId], shape) ?? []);
  return { employee: add(...rows.map(({ employee }) => employee)), employer: add(...rows.map(({ employer }) => employer)) };
}

/** What standing payslips put into the pension under a membership, less what they gave back of it. */
export function contributedUnder(reading: Reading, joiningId: string): Contributed {
  const [paid, back] = [together(reading, taken, joiningId), together(reading, givenBack, joiningId)];
  return { employee: subtract(paid.employee, back.employee), employer: subtract(paid.employer, back.employer) };
}

export type ToGiveBack = Contributed & { readonly joiningId: string; readonly schemeId: string; readonly noticeOn: PensionEvent['day'] };

/** Each membership that ended with a notice to opt out: the one that stood when it was recorded. */
export function optedOutOf(events: readonly PensionEvent[]): readonly { readonly out: PensionEvent; readonly joining: Joining }[] {
  return events.flatMap((out, place) => {
    if (out.kind !== 'opted_out') return [];
    const joining = events.slice(0, place).findLast(isJoining);
    return joining === undefined ? [] : [{ out, joining }];
  });
}

/** What is still to go back to somebody who opted out, membership by membership, the oldest first. */
export function toGiveBack(reading: Reading, events: readonly PensionEvent[]): readonly ToGiveBack[] {
  return optedOutOf(events).flatMap(({ out, joining }) => {
    const left = contributedUnder(reading, joining.id);
    if (add(left.employee, left.employer) <= nothing) return [];
    return [{ ...left, joiningId: joining.id, schemeId: joining.schemeId, noticeOn: out.day }];
  });
}

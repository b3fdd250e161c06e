import { isPaid } from '#core/pay/payeeRemarks';
import { paydaysIn } from '#core/year/yearEnd';
import { type Day } from '#core/time/day';
import { employmentsOfGroup } from '#db/actions/pay/employments';
import { type PayGroup, allPayGroups } from '#db/actions/pay/payGroups';
import { lastStanding, standingRun } from '#db/actions/pay/runs';
import { workOut } from '#db/actions/pay/workOut';
import { type Reading } from '#db/kernel/handlers';
import { day } from '#db/rows';

type Waiting = { readonly payGroup: string; readonly payday: Day };

/** An employer's pay groups. */
export function groupsOf(reading: Reading, employerId: string): readonly PayGroup[] {
  return allPayGroups(reading).filter(({ employer }) => employer.id === employerId);
}

/** Whether anybody has something to be paid on a payday: hours, signed or not, planned ones nobody has spoken of, extra sums, pay for absence. */
function hasSomethingToPay(reading: Reading, payGroupId: string, payday: Day): boolean {
  const worked = workOut(reading, payGroupId, payday);
  if (!worked.ok) return true;
  const { payees, preview } = worked.value;
  const isWaiting = payees.some(({ facts }) => isPaid(facts) || facts.waiting.length > 0);
  return isWaiting || preview.remarks.some(({ mend }) => mend === 'timesheets');
}

/** Paydays of a tax year that have come, that somebody was employed for, and that nobody has approved. */
function notApproved(reading: Reading, group: PayGroup, taxYear: string): readonly Day[] {
  const first = firstRun(reading, group.id);
  if (first === undefined) return [];
  return paydaysIn(group.times, taxYear)
    .filter((payday) => payday >= first && payday <= reading.today && standingRun(reading, group.id, payday) === undefined)
    .filter((payday) =>
      employmentsOfGroup(reading, group.id).some(({ startsOn, endsOn }) => startsOn <= payday && (endsOn === null || endsOn >= payday)),
    );
}

/**
 * Paydays of a tax year on which something is still to be paid. One before a payday that is approved cannot be any more: its hours are
 * paid with a later one. One without hours or sums has nothing to approve.
 */
export function waitingPaydays(reading: Reading, employerId: string, taxYear: string): readonly Waiting[] {
  return groupsOf(reading, employerId).flatMap((group) => {
    const last = lastStanding(reading, group.id)?.payday;
    return notApproved(reading, group, taxYear)
      .filter((payday) => (last === undefined || payday > last) && hasSomethingToPay(reading, group.id, payday))
      .map((payday) => ({ payGroup: group.name, payday }));
  });
}

/** Paydays of a tax year that have come and paid nobody, though somebody was employed. */
export function silentPaydays(reading: Reading, employerId: string, taxYear: string): readonly Day[] {
  const waiting = waitingPaydays(reading, employerId, taxYear).map(({ payday }) => payday);
  return groupsOf(reading, employerId)
    .flatMap((group) => notApproved(reading, group, taxYear))
    .filter((payday) => !waiting.includes(payday))
    .toSorted();
}

/** The first payday of a group that stands: those before it were not paid here. */
function firstRun({ sql }: Reading, payGroupId: string): Day | undefined {
  const row = sql.one(
    `SELECT payday FROM pay_run WHERE pay_group_id = ? AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)
     ORDER BY payday LIMIT 1`,
    [payGroupId],
    { payday: day },
  );
  return row?.payday;
}

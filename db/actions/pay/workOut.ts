import { canonicalJson } from '#core/contract/canonical-json';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type PayPreview, type PayRemark } from '#core/contract/shapes/pay';
import { payPeriodOn, payPeriodPaidOn, type PayPeriod } from '#core/pay/payPeriods';
import { previewPayRun } from '#core/pay/previewPayRun';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { allowanceOf } from '#db/actions/pay/allowanceOf';
import { given } from '#db/actions/given';
import { type Payee, payeesOf } from '#db/actions/pay/payees';
import { type PayGroup, payGroupById } from '#db/actions/pay/payGroups';
import { lastStanding, standingRun } from '#db/actions/pay/runs';
import { plannedWaiting } from '#db/actions/shifts/plannedWaiting';
import { tablesOf } from '#db/actions/year/tablesOf';
import { dayProblem } from '#db/actions/postings';
import { sha256 } from '#db/digest';
import { type Reading } from '#db/kernel/handlers';
import { remembering } from '#db/kernel/remembering';

/** A payday worked out, with what its approval will need besides. */
export type WorkedOut = {
  readonly preview: PayPreview;
  readonly group: PayGroup;
  readonly payees: readonly Payee[];
};

type Asked = { readonly payGroupId: string; readonly payday: Day };

function nextPayday({ times }: PayGroup, today: Day): Day {
  return payPeriodOn(times, today)?.payday ?? times.firstPayday;
}

/** What stands in the way of the payday itself: approved already, an earlier one after a later one, a day that is closed. */
function groupRemarks(reading: Reading, group: PayGroup, period: PayPeriod, streams: readonly string[]): readonly PayRemark[] {
  const blocks = (words: string): PayRemark => ({ kind: 'blocks', words, mend: 'pay' });
  const standing = standingRun(reading, group.id, period.payday);
  if (standing !== undefined) return [blocks(problem('pay.alreadyApproved', { number: String(standing.number) }).sentence)];
  const found: PayRemark[] = [];
  const last = lastStanding(reading, group.id);
  if (last !== undefined && last.payday > period.payday)
    found.push(
      blocks(
        `The later payday of ${dayInWords(last.payday)} is approved already, and its tax counts what was paid before it. Make that pay run void first, or pay these hours on the next payday.`,
      ),
    );
  const closed = dayProblem(reading, period.payday, streams);
  return closed === undefined ? found : [...found, blocks(closed.sentence)];
}

/** Pay need not wait for HMRC's reference; the report of it does. */
function referenceRemarks({ employer }: PayGroup): readonly PayRemark[] {
  if (employer.payeReference !== null) return [];
  const words = `${employer.name} has no PAYE reference yet. This payday can be worked out, approved and paid; its report to HMRC waits. Send it as soon as the reference comes, and record the reference under Team, Employers.`;
  return [{ kind: 'look', words, mend: 'team' }];
}

/** Whoever is on the rota and has nothing to sign for would be paid nothing, and nobody would be told. */
function plannedRemarks(reading: Reading, payees: readonly Payee[], period: PayPeriod): readonly PayRemark[] {
  const planned = plannedWaiting(reading, period);
  const silent = payees.filter(
    ({ facts }) => planned.has(facts.employmentId) && facts.waiting.length === 0 && facts.timesheets.length === 0,
  );
  return silent.map(({ facts: { employmentId, assistant } }) => ({
    kind: 'look',
    employmentId,
    words: `${assistant.name} is on the rota for ${spanInWords(period)}, and nothing of it is signed, so it is not paid this time. Look at the timesheet first, or cancel what was not worked on the rota.`,
    mend: 'timesheets',
  }));
}

/** SHA-256 of everything that is shown and will be frozen: all of the preview but its remarks. */
function digestOf({ remarks: _, canApprove: __, ...shown }: Omit<PayPreview, 'digest'>): string {
  return sha256(canonicalJson(shown));
}

function workOutAfresh(reading: Reading, { payGroupId, payday }: Asked): Result<WorkedOut> {
  const group = payGroupById(reading, payGroupId);
  if (group === undefined) return refused(problem('input.notFound', { what: 'pay group' }, 'payGroupId'));
  const period = payPeriodPaidOn(group.times, payday);
  if (period === undefined)
    return refused(problem('pay.notAPayday', { group: group.name, next: dayInWords(nextPayday(group, reading.today)) }, 'payday'));
  const payees = payeesOf(reading, group, period);
  const allowanceLeft = allowanceOf(reading, group.employer.id, taxYearOf(payday));
  const facts = {
    payGroupId,
    payGroup: group.name,
    employer: group.employer.name,
    frequency: group.times.frequency,
    period,
    payees: payees.map((payee) => payee.facts),
    remarks: [...referenceRemarks(group), ...plannedRemarks(reading, payees, period)],
    ...given({ allowanceLeft }),
  };
  const worked = previewPayRun(facts, tablesOf(reading));
  const streams = worked.payslips.flatMap(({ charges }) => charges.map(({ streamId }) => streamId));
  const about = groupRemarks(reading, group, period, streams);
  const remarks = [...about, ...worked.remarks];
  const preview = { ...worked, remarks, canApprove: worked.canApprove && about.length === 0 };
  return done({ preview: { ...preview, digest: digestOf(worked) }, group, payees });
}

const workedOut = remembering(workOutAfresh);

/** Works a payday out from the book as it is now. Problems: input.notFound, pay.notAPayday. */
export function workOut(reading: Reading, payGroupId: string, payday: Day): Result<WorkedOut> {
  return workedOut(reading, { payGroupId, payday });
}

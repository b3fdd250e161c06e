import { type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { type PensionEvent, type Standing, standingFor } from '#core/pension/standing';
import { standingInWords } from '#core/pension/words';
import { type PensionThresholds } from '#core/payroll/years/pensions';
import { employmentsOfGroup } from '#db/actions/pay/employments';
import { type FoundPart, type Part, type PartContext } from '#db/actions/pay/parts/part';
import { arrearsOf } from '#db/actions/pension/arrears';
import { toGiveBack } from '#db/actions/pension/contributed';
import { eventsOf } from '#db/actions/pension/events';
import { ownTermsOn } from '#db/actions/pension/ownTerms';
import { assessmentOf } from '#db/actions/pension/paydayNeed';
import { remarksOf } from '#db/actions/pension/remarks';
import { schemeById, termsOn } from '#db/actions/pension/schemes';
import { type Member, type Paid, type ToTake, lateOf, takenOf, worked } from '#db/actions/pension/take';
import { thresholdsOn } from '#db/actions/pension/thresholds';
import { type Reading, type Writing } from '#db/kernel/handlers';

function memberOf(reading: Reading, standing: Standing, { period, employment }: PartContext): Member | undefined {
  if (standing.kind !== 'member') return undefined;
  const { joining } = standing;
  const scheme = schemeById(reading, joining.schemeId);
  const terms = termsOn(reading, joining.schemeId, period.to);
  const own = ownTermsOn(reading, employment.id, period.to);
  return scheme === undefined || terms === undefined ? undefined : { joining, scheme, terms, ...(own === undefined ? {} : { own }) };
}

/** The PA’s other jobs of the pay group that are in the scheme too. */
function besidesOf({ reading, group, employment, period }: PartContext, schemeId: string | undefined): readonly string[] {
  const others = employmentsOfGroup(reading, group.id).filter(
    ({ id, assistantId }) => id !== employment.id && assistantId === employment.assistantId,
  );
  return others.flatMap(({ id }) => {
    const so = standingFor(eventsOf(reading, id), { period, payday: period.payday });
    return so.kind === 'member' && so.joining.schemeId === schemeId && so.joining.ownHundredths === undefined ? [id] : [];
  });
}

/** Of several schemes, one payslip pays one: the member's own, or else the one with the oldest money to go back or to be paid in. */
function toTake(context: PartContext, thresholds: PensionThresholds, events: readonly PensionEvent[], standing: Standing): ToTake {
  const { reading, period, employment } = context;
  const member = memberOf(reading, standing, context);
  const backs = toGiveBack(
    reading,
    events.filter((event) => event.kind !== 'opted_out' || event.day <= period.payday),
  );
  const arrears = arrearsOf(reading, employment, events, period.payday);
  const schemeId = member?.scheme.id ?? backs[0]?.schemeId ?? arrears[0]?.joining.schemeId;
  const scheme = schemeId === undefined ? undefined : schemeById(reading, schemeId);
  return {
    thresholds,
    period,
    ...(member === undefined ? {} : { member }),
    ...(scheme === undefined ? {} : { scheme }),
    method: schemeId === undefined ? undefined : termsOn(reading, schemeId, period.to)?.method,
    backs: backs.filter((back) => back.schemeId === schemeId),
    arrears: arrears.filter(({ joining }) => joining.schemeId === schemeId),
    besides: member === undefined || member.joining.ownHundredths !== undefined ? [] : besidesOf(context, schemeId),
    employmentId: employment.id,
  };
}

type Found = { readonly context: PartContext; readonly standing: Standing; readonly take: ToTake };

function freezeArrears(writing: Writing, payslipId: string, take: ToTake, pay: Paid): void {
  for (const { joining, taken } of lateOf(take, pay))
    for (const { missed, employee, employer, inStead } of taken.lines)
      writing.append('payslip_pension_arrears', {
        payslip_id: payslipId,
        missed_payslip_id: missed.payslipId,
        event_id: joining.id,
        terms_id: missed.termsId,
        pensionable_pence: missed.pensionable,
        employee_pence: employee,
        employer_pence: employer,
        in_stead_pence: inStead,
      });
}

/** What the employer's part went by when the payslip was worked out. */
function usualIn(more: PayslipData['more']): Pick<Paid, 'usual'> {
  const employers = more?.pensionTo?.employers;
  return employers === undefined ? {} : { usual: { pay: employers.pay, words: '' } };
}

function freeze({ context, standing, take }: Found, writing: Writing, payslipId: string, { sums: { gross }, more }: PayslipData): void {
  const pay: Paid = { gross, jobs: more?.together?.jobs ?? [], ...usualIn(more) };
  const { category, since, age, earnings } = assessmentOf(context, take.thresholds, gross);
  const row = { category, since_day: since, age, earnings_pence: earnings, standing: standing.kind };
  writing.append('pension_assessment', { payslip_id: payslipId, ...row });
  const [paid, { member }] = [worked(take, pay), take];
  if (member !== undefined && paid !== undefined)
    writing.append('pension_contribution', {
      payslip_id: payslipId,
      event_id: member.joining.id,
      terms_id: member.terms.id,
      pensionable_pence: paid.pensionable,
      employee_pence: paid.employee,
      employer_pence: paid.employer,
    });
  freezeArrears(writing, payslipId, take, pay);
  take.backs.forEach(({ joiningId, employee, employer }, place) => {
    const back = { payslip_id: payslipId, event_id: joiningId, employee_pence: employee, employer_pence: employer };
    writing.append(place === 0 ? 'pension_refund' : 'pension_refund_more', back);
  });
}

/** The workplace pension of one PA and payday: assessed, taken, told, and what the payday waits for. */
export const pensionPart: Part = (context): FoundPart => {
  const { reading, group, employment, period } = context;
  const thresholds = thresholdsOn(reading, period.payday, group.times.frequency);
  // A year without figures: nothing of this payday is worked out at all, and the payday says so by itself.
  if (thresholds === undefined) return {};
  const events = eventsOf(reading, employment.id);
  const standing = standingFor(events, { period, payday: period.payday });
  const found: Found = { context, standing, take: toTake(context, thresholds, events, standing) };
  return {
    pension: (pay) => takenOf(found.take, pay),
    told: [{ name: 'Workplace pension', value: standingInWords(standing, found.take.member?.scheme.name) }],
    checks: [(payslip): readonly PayRemark[] => remarksOf(found, payslip)],
    freeze: (writing, { payslipId, data }) => freeze(found, writing, payslipId, data),
  };
};

import { type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, negate, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type PensionTaken } from '#core/pay/slots';
import { type Contributions, contributionsOf } from '#core/pension/contributions';
import { contributionsDueBy } from '#core/pension/dates';
import { pensionSources } from '#core/pension/sources';
import { type Joining, type PensionEvent, type Standing, standingFor } from '#core/pension/standing';
import { standingInWords } from '#core/pension/words';
import { type PensionThresholds } from '#core/payroll/years/pensions';
import { dayInWords } from '#core/time/words';
import { type FoundPart, type Part, type PartContext } from '#db/actions/pay/parts/part';
import { type ToGiveBack, toGiveBack } from '#db/actions/pension/contributed';
import { eventsOf } from '#db/actions/pension/events';
import { assessmentOf, needOf } from '#db/actions/pension/paydayNeed';
import { ownTerms } from '#db/actions/pension/person';
import { type DatedTerms, type Scheme, schemeById, termsOn } from '#db/actions/pension/schemes';
import { thresholdsOn } from '#db/actions/pension/thresholds';
import { type Reading, type Writing } from '#db/kernel/handlers';

/** A member on this payday, with what their scheme takes. */
type Member = { readonly joining: Joining; readonly scheme: Scheme; readonly terms: DatedTerms };

type Found = {
  readonly context: PartContext;
  readonly thresholds: PensionThresholds;
  readonly events: readonly PensionEvent[];
  readonly standing: Standing;
  readonly member: Member | undefined;
  readonly back: ToGiveBack | undefined;
};

function memberOf(reading: Reading, standing: Standing, { period }: PartContext): Member | undefined {
  if (standing.kind !== 'member') return undefined;
  const { joining } = standing;
  const scheme = schemeById(reading, joining.schemeId);
  const terms = termsOn(reading, joining.schemeId, period.to);
  return scheme === undefined || terms === undefined ? undefined : { joining, scheme, terms };
}

function worked({ member, thresholds }: Found, gross: Pence): Contributions | undefined {
  return member && contributionsOf(ownTerms(member.joining, member.terms), { earnings: gross, pensionable: gross }, thresholds);
}

function paidBack(back: ToGiveBack): string {
  return `Opted out with a notice of ${dayInWords(back.noticeOn)}: ${pounds(back.employee)} goes back to the PA, and ${pounds(back.employer)} to the employer.`;
}

/** Both sides of this payday: what a member pays in, less what goes back after a membership that was opted out of. */
function takenOf(found: Found, gross: Pence): PensionTaken | undefined {
  const { member, back, context } = found;
  const paid = worked(found, gross);
  const scheme = member?.scheme ?? (back && schemeById(context.reading, back.schemeId));
  const employee = add(paid?.employee ?? nothing, negate(back?.employee ?? nothing));
  const employer = add(paid?.employer ?? nothing, negate(back?.employer ?? nothing));
  if (scheme === undefined || (employee === nothing && employer === nothing)) return undefined;
  const terms = member?.terms ?? termsOn(context.reading, scheme.id, context.period.to);
  if (terms === undefined) return undefined;
  const words = [...(paid === undefined ? [] : [paid.words]), ...(back === undefined ? [] : [paidBack(back)])];
  return {
    schemeId: scheme.id,
    scheme: scheme.name,
    provider: scheme.provider,
    method: terms.method,
    pensionable: paid?.pensionable ?? nothing,
    employee,
    employer,
    words: words.join(' '),
    sources: [...(paid?.sources ?? []), ...(back === undefined ? [] : [pensionSources.optOut])],
    payOn: contributionsDueBy(context.period.payday, scheme.paysElectronically, scheme.dueDay),
  };
}

/** Who has to be enrolled keeps the payday waiting, by name; a scheme without percentages does too. */
function remarksOf(found: Found, { sums }: PayslipData): readonly PayRemark[] {
  const { context, standing, member } = found;
  const { reading, group, employment, period } = context;
  const one = { employmentId: employment.id, mend: 'pension' } as const;
  if (standing.kind === 'member') {
    if (member !== undefined) return [];
    const words = `${employment.name} is in a pension scheme that has no percentages in force on ${dayInWords(period.to)}. Record what it takes, under Employers, “Pension duties and scheme”.`;
    return [{ ...one, kind: 'blocks', words }];
  }
  const need = needOf(reading, { employment, group, period, standing }, found.thresholds, sums.gross);
  return need === undefined ? [] : [{ ...one, kind: need.kind, words: need.words }];
}

function freeze(found: Found, writing: Writing, payslipId: string, { sums: { gross } }: PayslipData): void {
  const { context, standing, member, back } = found;
  const { category, since, age, earnings } = assessmentOf(context, found.thresholds, gross);
  const row = { category, since_day: since, age, earnings_pence: earnings, standing: standing.kind };
  writing.append('pension_assessment', { payslip_id: payslipId, ...row });
  const paid = worked(found, gross);
  if (member !== undefined && paid !== undefined)
    writing.append('pension_contribution', {
      payslip_id: payslipId,
      event_id: member.joining.id,
      terms_id: member.terms.id,
      pensionable_pence: paid.pensionable,
      employee_pence: paid.employee,
      employer_pence: paid.employer,
    });
  if (back === undefined) return;
  const { employee, employer, joiningId } = back;
  writing.append('pension_refund', { payslip_id: payslipId, event_id: joiningId, employee_pence: employee, employer_pence: employer });
}

/** The workplace pension of one PA and payday: assessed, taken, told, and what the payday waits for. */
export const pensionPart: Part = (context): FoundPart => {
  const { reading, group, employment, period } = context;
  const thresholds = thresholdsOn(reading, period.payday, group.times.frequency);
  // A year without figures: nothing of this payday is worked out at all, and the payday says so by itself.
  if (thresholds === undefined) return {};
  const events = eventsOf(reading, employment.id);
  const standing = standingFor(events, { period, payday: period.payday });
  const back = toGiveBack(
    reading,
    events.filter((event) => event.kind !== 'opted_out' || event.day <= period.payday),
  );
  const member = memberOf(reading, standing, context);
  const found: Found = { context, thresholds, events, standing, member, back };
  return {
    pension: ({ gross }) => takenOf(found, gross),
    told: [{ name: 'Workplace pension', value: standingInWords(standing, member?.scheme.name) }],
    checks: [(payslip) => remarksOf(found, payslip)],
    freeze: (writing, { payslipId, data }) => freeze(found, writing, payslipId, data),
  };
};

import { type PayRemark } from '#core/contract/shapes/pay';
import { type ChargedLine } from '#core/pay/shareCost';
import { type StatutoryPaid } from '#core/pay/slots';
import { statutoryNames } from '#core/pay/words';
import { familyPay, familyRateSteps } from '#core/statutory/familyRate';
import { hasKeepInTouch } from '#core/statutory/keepInTouch';
import { recoveryOf } from '#core/statutory/recovery';
import { type ToldStep } from '#core/statutory/told';
import { usualFamilyPay } from '#core/statutory/usualPay';
import { type Span, addDays, earlier } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { payWeekOf, workedInLeave } from '#db/actions/absence/checks';
import { type FamilyLeave, familyLeavesOf, keptInTouch } from '#db/actions/absence/familyLeaves';
import { hasLeft } from '#db/actions/absence/hasLeft';
import { lastPayableDay } from '#db/actions/absence/lastPayableDay';
import { paidStretches } from '#db/actions/absence/paidDays';
import { blocks, nobodyBears } from '#db/actions/absence/sickPart';
import { isWorked, payFactsOf, workFamily } from '#db/actions/absence/workFamily';
import { asWorking } from '#db/actions/absence/workSickness';
import { type FoundPart, type PartContext } from '#db/actions/pay/parts/part';
import { employmentById } from '#db/actions/people/employments';

type Due = { readonly leave: FamilyLeave; readonly span: Span; readonly paid: StatutoryPaid; readonly steps: readonly ToldStep[] };
type Found = { readonly due?: Due; readonly remarks: readonly PayRemark[] };

/** The days from the first that no payslip has paid, to the period's end, the pay's or the law's. */
function unpaidSpan({ reading, period }: PartContext, leave: FamilyLeave): Span | undefined {
  const last = paidStretches(reading, leave.id).at(-1);
  const from = last === undefined ? leave.payFrom : addDays(last.to, 1);
  const to = earlier(lastPayableDay(reading, leave), period.to);
  return from <= to ? { from, to } : undefined;
}

function workedRemark(context: PartContext, leave: FamilyLeave, { to }: Span): readonly PayRemark[] {
  const isLast = to === lastPayableDay(context.reading, leave);
  const week = payWeekOf(leave, to);
  const [first] = workedInLeave(context.reading, leave).filter((on) => on <= (isLast ? week.to : to));
  if (first === undefined) return [];
  const shift = `there is a shift on ${dayInWords(first)}, in a week of ${statutoryNames[leave.kind]}.`;
  const keep = hasKeepInTouch(leave.kind) ? 'record that day as a keeping-in-touch day, or ' : '';
  const other =
    first <= to
      ? 'end the pay before its week'
      : `take this leave back on their page for sickness and leave, and record it again with its last day before ${dayInWords(week.from)}`;
  const mend = `${keep}${other}.`;
  return [blocks(context, `${shift} Nothing is payable for a week with work in it: ${mend}`)];
}

/** Paternity and shared parental pay begin with the birth or the placement: until it is recorded there is nothing to pay. */
function unbornRemark(context: PartContext, { kind, isAdoption, happened }: FamilyLeave): PayRemark | undefined {
  if (happened !== undefined || (kind !== 'spp' && kind !== 'shpp')) return undefined;
  const event = isAdoption ? 'the day on which the child was placed' : 'the day of the birth';
  return blocks(
    context,
    `${statutoryNames[kind]} cannot begin before ${event}, which is not recorded. Take this leave back on their page for sickness and leave, and record it again with that day.`,
  );
}

/** The job ended before the pay began, and the law's day for it is another than the one recorded. */
function leftRemark(context: PartContext, leave: FamilyLeave): PayRemark | undefined {
  const employment = hasLeft(context.reading, leave) ? employmentById(context.reading, leave.employmentId) : undefined;
  const worked = employment && workFamily(context.reading, employment, leave, leave.id);
  const wrong = worked && isWorked(worked) ? worked.tested.wrong.find(({ code }) => code === 'absence.startsAfterLeaving') : undefined;
  if (wrong === undefined || paidStretches(context.reading, leave.id).length > 0) return undefined;
  return blocks(context, `${wrong.sentence} Take this leave back on their page for sickness and leave, and record it again.`);
}

function findDue(context: PartContext, leave: FamilyLeave): Found {
  const { reading, period } = context;
  const left = leftRemark(context, leave);
  if (left !== undefined) return { remarks: [left] };
  const span = unpaidSpan(context, leave);
  const employment = employmentById(reading, leave.employmentId);
  if (span === undefined || employment === undefined) return { remarks: [] };
  const unborn = unbornRemark(context, leave);
  if (unborn !== undefined) return { remarks: [unborn] };
  const pay = statutoryNames[leave.kind];
  const worked = workFamily(reading, employment, leave, leave.id);
  if (!isWorked(worked)) return { remarks: [blocks(context, worked.sentence)] };
  const facts = payFactsOf(worked, leave);
  if (facts === undefined)
    return {
      remarks: [
        blocks(
          context,
          `take the leave with ${pay} back on their page for sickness and leave, and record it again with the pay of the eight weeks before.`,
        ),
      ],
    };
  if (worked.isSmall === undefined) {
    const words = `say whether the employer’s National Insurance of ${worked.smallYear} was £45,000 or less: it decides what HMRC gives back of ${pay}.`;
    return { remarks: [blocks(context, words)] };
  }
  const found = familyPay(facts, span);
  const back = found && recoveryOf(found.amount, period.payday, worked.isSmall, worked.tables);
  if (found === undefined || back === undefined) {
    return { remarks: [blocks(context, `the rates of ${pay} for ${spanInWords(span)} are not in this program. Bring it up to date.`)] };
  }
  const usual = usualFamilyPay(facts, span, keptInTouch(reading, leave.id));
  const paid = { kind: leave.kind, amount: found.amount, recovered: back.recovered, compensation: back.compensation, usual };
  const steps = [...(worked.earnings?.steps ?? []), ...familyRateSteps(facts), ...found.steps, ...back.steps];
  return { due: { leave, span, paid, steps }, remarks: workedRemark(context, leave, span) };
}

/** Family pay of a payday: the days of each leave up to the period's end that no payslip has paid, and what HMRC gives back of them. */
export function familyPart(context: PartContext): FoundPart {
  const { reading, employment, charges } = context;
  const leaves = familyLeavesOf(reading, employment.id).filter(
    ({ takenBackDigest, isUnpaid }) => takenBackDigest === undefined && isUnpaid !== true,
  );
  const found = leaves.map((leave) => findDue(context, leave));
  const due = found.flatMap((one) => one.due ?? []);
  const remarks = found.flatMap((one) => one.remarks);
  if (due.length === 0) return { remarks };
  if (charges.length === 0) return { remarks: [...remarks, nobodyBears(context, 'family pay')] };
  const lines = due.map(({ leave, span, paid }): ChargedLine => ({
    kind: 'family',
    name: `${statutoryNames[leave.kind]}, ${spanInWords(span)}`,
    amount: paid.amount,
    charges,
  }));
  return {
    remarks,
    lines,
    statutory: due.map(({ paid }) => paid),
    working: asWorking(due.flatMap(({ steps }) => steps)),
    freeze: (writing, { payslipId }) => {
      for (const { leave, span, paid } of due) {
        writing.append('payslip_family', {
          payslip_id: payslipId,
          family_leave_id: leave.id,
          from_day: span.from,
          to_day: span.to,
          pence: paid.amount,
          recovered_pence: paid.recovered,
          compensation_pence: paid.compensation,
        });
      }
    },
  };
}

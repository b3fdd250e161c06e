import { type Kept, keptPaid } from '#core/away/retainer';
import { type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { pounds } from '#core/money/words';
import { nothing, total } from '#core/money/pence';
import { minutesInWords } from '#core/pay/words';
import { type Charge, type ChargedLine } from '#core/pay/shareCost';
import { agreementOn } from '#core/shifts/payLinesOf';
import { without } from '#core/shifts/cutShift';
import { type Day, type Span, earlier, isWithin, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { spanWords, workedDays } from '#db/actions/absence/checks';
import { retainersOf } from '#db/actions/away/retainers';
import { type StoredStay, standingStays } from '#db/actions/away/stays';
import { awaySpans } from '#db/actions/holiday/away';
import { leaveOf } from '#db/actions/holiday/records';
import { type FoundPart, type Part, type PartContext } from '#db/actions/pay/parts/part';
import { agreementsOf } from '#db/actions/people/employments';
import { day, text } from '#db/rows';

const paidBefore = `
  SELECT payslip_retainer.from_day, payslip_retainer.to_day
  FROM hospital_stay CROSS JOIN payslip_retainer ON payslip_retainer.hospital_stay_id = hospital_stay.id
    CROSS JOIN payslip ON payslip.id = payslip_retainer.payslip_id
  WHERE hospital_stay.id = ? AND payslip_retainer.employment_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;

/** Days kept paid already, and days paid as holiday, sickness or family leave. */
function paidOtherwise({ reading, employment }: PartContext, stays: readonly StoredStay[], within: Span): readonly Span[] {
  const kept = stays.flatMap(({ id }) => reading.sql.all(paidBefore, [id, employment.id], { from_day: day, to_day: day }));
  const leave = leaveOf(reading, employment.id).filter(({ isTakenBack }) => !isTakenBack);
  return [...kept.map((row) => ({ from: row.from_day, to: row.to_day })), ...leave, ...awaySpans(reading, employment.id, within)];
}

/** Minutes of this payday's own shifts by the day they begin; of a sleep-in the time awake. */
function workedMinutes({ shifts }: PartContext): ReadonlyMap<Day, number> {
  const found = new Map<Day, number>();
  for (const shift of shifts) {
    const spans = shift.kind === 'work' ? without(shift, shift.breaks) : shift.woken;
    const minutes = spans.reduce((so, { from, to }) => so + to - from, 0);
    found.set(shift.day, (found.get(shift.day) ?? 0) + minutes);
  }
  return found;
}

/** The plan lines of whoever is away, where the usual ones are of several people; else the usual ones. */
function chargesFor({ reading, charges }: PartContext, beneficiaryId: string): readonly Charge[] {
  const theirs = reading.sql.all('SELECT id FROM plan_line WHERE beneficiary_id = ?', [beneficiaryId], { id: text });
  const own = charges.filter(({ planLineId }) => theirs.some(({ id }) => id === planLineId));
  return own.length > 0 ? own : charges;
}

type Found = { readonly kept: Kept; readonly span: Span; readonly stay: StoredStay };

function lineOf(context: PartContext, { kept, span }: Found): ChargedLine {
  const { minutes, amount, perHour = nothing } = kept;
  const name = `Kept paid while nobody was at home, ${spanWords(span.from, span.to)}: ${minutesInWords(minutes)} at ${pounds(perHour)} an hour`;
  return { kind: 'extra', name, amount, charges: chargesFor(context, kept.beneficiaryId) };
}

function stepOf({ kept, span }: Found): PayslipData['working'][number] {
  const { terms, days, usual, worked, minutes } = kept;
  const percent = `${String(terms.hundredths / 100)} %`;
  const less = worked === 0 ? '' : `, less ${minutesInWords(worked)} worked on those days`;
  const words = `Retainer by the contract from ${dayInWords(terms.from)}: ${percent} of the usual ${minutesInWords(terms.weekMinutes)} a week stay paid for the first ${String(terms.days)} days of a stay. ${spanWords(span.from, span.to)}, ${String(days.length)} ${days.length === 1 ? 'day' : 'days'}: ${minutesInWords(usual)}${less}, so ${minutesInWords(minutes)}.`;
  return { about: 'hours', words, sources: [] };
}

function remark({ employment }: PartContext, kind: PayRemark['kind'], words: string, mend: PayRemark['mend']): PayRemark {
  return { kind, employmentId: employment.id, words: `${employment.name}: ${words}`, ...(mend === undefined ? {} : { mend }) };
}

function remarksOf(context: PartContext, found: readonly Found[]): readonly PayRemark[] {
  const { reading, employment, shifts, charges } = context;
  const remarks: PayRemark[] = [];
  for (const { kept, span, stay } of found) {
    const days = new Set(kept.days);
    const signed = new Set(shifts.map((shift) => shift.day));
    const open = workedDays(reading, employment.id, span).find((on) => days.has(on) && !signed.has(on));
    if (open !== undefined)
      remarks.push(
        remark(
          context,
          'blocks',
          `there is a shift on ${dayInWords(open)} that this payday does not pay, in days that are kept paid. Sign its timesheet first, or take it back.`,
          'timesheets',
        ),
      );
    if (kept.perHour === undefined)
      remarks.push(
        remark(
          context,
          'blocks',
          `no pay agreement is in force on ${dayInWords(span.from)}, so nothing says what an hour kept paid is worth.`,
          'team',
        ),
      );
    if (stay.to === undefined)
      remarks.push(
        remark(
          context,
          'look',
          `${stay.beneficiary} is away since ${dayInWords(stay.from)}, with no last day recorded. Days up to ${dayInWords(span.to)} are kept paid; ask whether the funder knows.`,
          'team',
        ),
      );
  }
  if (charges.length === 0 && found.some(({ kept }) => kept.amount !== nothing))
    remarks.push(
      remark(context, 'blocks', 'hours are kept paid, and no plan line is known to bear them. Record one wage line in the plan.', 'plan'),
    );
  return remarks;
}

function freezing({ employment }: PartContext, found: readonly Found[]): NonNullable<FoundPart['freeze']> {
  return (writing, { payslipId }) => {
    for (const stayId of new Set(found.map(({ stay }) => stay.id))) {
      const own = found.filter(({ stay }) => stay.id === stayId);
      const days = own.flatMap(({ kept }) => kept.days).toSorted();
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) continue;
      writing.append('payslip_retainer', {
        payslip_id: payslipId,
        hospital_stay_id: stayId,
        employment_id: employment.id,
        from_day: first,
        to_day: last,
        minutes: own.reduce((so, { kept }) => so + kept.minutes, 0),
        pence: total(own.map(({ kept }) => kept.amount)),
      });
    }
  };
}

/** What is kept paid of days on which a beneficiary was away: up to the period's end, and never of days still to come. */
export const retainerPart: Part = (context) => {
  const { reading, employment, group, period } = context;
  const terms = retainersOf(reading, employment.id);
  if (terms.length === 0) return {};
  const within = {
    from: later(employment.startsOn, group.times.firstFrom),
    to: earlier(earlier(period.to, reading.today), employment.endsOn ?? period.to),
  };
  if (within.to < within.from) return {};
  const stays = standingStays(reading, within);
  if (stays.length === 0) return {};
  const spans = paidOtherwise(context, stays, within);
  const worked = workedMinutes(context);
  const agreements = agreementsOf(reading, employment.id);
  const kept = keptPaid({
    terms,
    stays: stays.map(({ id, beneficiaryId, from, to }) => ({ id, beneficiaryId, from, to: earlier(to ?? within.to, within.to) })),
    within,
    isPaidOtherwise: (on) => spans.some((span) => isWithin(on, span)),
    workedOn: (on) => worked.get(on) ?? 0,
    perHourOn: (on) => agreementOn(agreements, on)?.perHour,
  });
  const found = kept.flatMap((one): readonly Found[] => {
    const [from, to] = [one.days[0], one.days.at(-1)];
    const stay = stays.find(({ id }) => id === one.stayId);
    return from === undefined || to === undefined || stay === undefined ? [] : [{ kept: one, span: { from, to }, stay }];
  });
  if (found.length === 0) return {};
  const paid = found.filter((one) => one.kept.amount !== nothing);
  return {
    lines: context.charges.length === 0 ? [] : paid.map((one) => lineOf(context, one)),
    working: found.map(stepOf),
    remarks: remarksOf(context, found),
    freeze: freezing(context, found),
  };
};

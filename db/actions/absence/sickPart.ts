import { type PayRemark } from '#core/contract/shapes/pay';
import { nothing, total } from '#core/money/pence';
import { type Charge, type ChargedLine } from '#core/pay/shareCost';
import { statutoryNames } from '#core/pay/words';
import { type SickDay } from '#core/statutory/sickDays';
import { spellsIn } from '#core/statutory/spells';
import { counted } from '#core/statutory/told';
import { addDays, earlier } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type WaitingPayday, bookEarnings } from '#db/actions/absence/bookEarnings';
import { spanWords, workedDays } from '#db/actions/absence/checks';
import { paidSickDays } from '#db/actions/absence/paidDays';
import { paidOtherwise } from '#db/actions/absence/paidOtherwise';
import { looksAt, proofsOf } from '#db/actions/absence/proofs';
import { type Sickness, sicknessesOf, spellsOf } from '#db/actions/absence/sicknesses';
import { type WorkedChain, pregnancyLooksOf, stepsOf, workSickness } from '#db/actions/absence/workSickness';
import { type FoundPart, type PartContext } from '#db/actions/pay/parts/part';

const needWords = {
  qualifying_days: () => 'say on which days of the week they would usually work',
  earnings: earningsNeed,
  small_employer: () => '',
} as const;

/** The payday that has to be approved before anybody knows what the sickness is paid by. */
function waitedFor({ reading }: PartContext, { chain, began }: WorkedChain): WaitingPayday | undefined {
  return bookEarnings(reading, began, addDays(chain.from, -1)).waitsFor;
}

/** A payday before the sickness that nobody has approved may be all that is missing. */
function earningsNeed(context: PartContext, worked: WorkedChain): string {
  const waitsFor = waitedFor(context, worked);
  if (waitsFor === undefined) return 'take it back and record it again with the pay of the eight weeks before';
  const whose = waitsFor.group.id === context.group.id ? '' : ` in the pay group ${waitsFor.group.name}`;
  return `approve the payday of ${dayInWords(waitsFor.payday)}${whose}, which has pay waiting, or take it back and record it again with the pay of the eight weeks before`;
}

/** Days of a chain that this payday pays: payable, here, and on no standing payslip yet. */
function unpaidDays({ reading }: PartContext, { days, chain }: WorkedChain): readonly SickDay[] {
  const ids = new Set(spellsIn(chain).map(({ id }) => id));
  const paid = new Set([...ids].flatMap((id) => paidSickDays(reading, id).map(({ day }) => day)));
  return days.filter((one) => one.kind === 'paid' && !one.isElsewhere && !paid.has(one.day));
}

export function blocks({ employment }: PartContext, words: string, mend: PayRemark['mend'] = 'team'): PayRemark {
  return { kind: 'blocks', employmentId: employment.id, words: `${employment.name}: ${words}`, ...(mend === undefined ? {} : { mend }) };
}

/** Something is sick or on leave and no plan line bears it: nobody's hours say whose money it is. */
export function nobodyBears(context: PartContext, what: string): PayRemark {
  return blocks(
    context,
    `no plan line is known to bear ${what}. Record one wage line in the plan, or an extra sum that says whose money pays.`,
    'plan',
  );
}

function lineOf(days: readonly SickDay[], charges: readonly Charge[]): ChargedLine {
  const [first, last] = [days[0], days.at(-1)];
  const span = first === undefined || last === undefined ? '' : spanWords(first.day, last.day);
  const name = `${statutoryNames.ssp}, ${counted(days.length, 'day')}, ${span}`;
  return { kind: 'sick', name, amount: total(days.map(({ amount }) => amount)), charges };
}

/** Paid before the sickness began: this payday is one of those that the average is worked out on, and cannot pay by it. */
function comesNext({ employment }: PartContext, since: string): PayRemark {
  const words = `${employment.name}: sick since ${since}. Their sick pay goes by what this payday pays, and comes with the next one.`;
  return { kind: 'look', employmentId: employment.id, words, mend: 'team' };
}

function needRemarks(context: PartContext, worked: WorkedChain): readonly PayRemark[] {
  const since = dayInWords(worked.chain.from);
  const waitsFor = worked.needs.includes('earnings') ? waitedFor(context, worked) : undefined;
  const isThisOne = waitsFor?.group.id === context.group.id && waitsFor.payday === context.period.payday;
  return worked.needs.map((need) =>
    need === 'earnings' && isThisOne
      ? comesNext(context, since)
      : blocks(
          context,
          `sick since ${since}. Before they can be paid, ${needWords[need](context, worked)}, on their page for sickness and leave.`,
        ),
  );
}

function workedRemarks(context: PartContext, worked: readonly WorkedChain[]): readonly PayRemark[] {
  const { reading, employment } = context;
  const spells = worked.flatMap(({ chain }) => spellsIn(chain));
  return spells.flatMap((spell) => {
    const [first] = workedDays(reading, employment.id, spell);
    if (first === undefined) return [];
    const words = `there is a shift on ${dayInWords(first)}, within the sickness of ${spanWords(spell.from, spell.to)}. Take one of the two back.`;
    return [blocks(context, words, 'timesheets')];
  });
}

function unknownRemarks(context: PartContext, { days }: WorkedChain): readonly PayRemark[] {
  const [first] = days.filter(({ kind }) => kind === 'no_figures');
  return first === undefined
    ? []
    : [blocks(context, `there are no figures of sick pay for ${dayInWords(first.day)} in this program. Bring it up to date.`)];
}

/** What a person should see before they pay it: a late word, a fit note that may be asked for. */
function lookRemarks(
  { reading, employment, period }: PartContext,
  sicknesses: readonly Sickness[],
  paid: readonly SickDay[],
): readonly PayRemark[] {
  const ids = new Set(paid.map(({ spellId }) => spellId));
  return sicknesses
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, from, to: until, notifiedOn }) => {
      const to = earlier(until ?? period.to, period.to);
      return [...looksAt(from, to, notifiedOn, proofsOf(reading, id)), ...pregnancyLooksOf(reading, employment.id, { from, to })];
    })
    .map((words) => ({ kind: 'look', employmentId: employment.id, words: `${employment.name}: ${words}`, mend: 'team' }));
}

/** Sick pay of a payday: the days up to the period's end that no payslip has paid. */
export function sickPart(context: PartContext): FoundPart {
  const { reading, employment, period, charges } = context;
  const sicknesses = sicknessesOf(reading, employment.id);
  const spells = spellsOf(sicknesses, period.to);
  if (spells.length === 0) return {};
  const worked = workSickness(reading, employment.id, spells);
  const due = worked.map((one) => ({ one, days: unpaidDays(context, one) })).filter(({ days }) => days.length > 0);
  const waiting = worked.filter(({ needs, chain }) => needs.length > 0 && spellsIn(chain).some((one) => one.isElsewhere !== true));
  const remarks = [
    ...waiting.flatMap((one) => needRemarks(context, one)),
    ...workedRemarks(
      context,
      due.map(({ one }) => one),
    ),
    ...worked.flatMap((one) => unknownRemarks(context, one)),
    ...paidOtherwise(context, worked),
    ...lookRemarks(
      context,
      sicknesses,
      due.flatMap(({ days }) => days),
    ),
  ];
  const all = due.flatMap(({ days }) => days);
  const amount = total(all.map((one) => one.amount));
  if (amount === nothing) return { remarks };
  if (charges.length === 0) return { remarks: [...remarks, nobodyBears(context, 'sick pay')] };
  return {
    remarks,
    lines: due.map(({ days }) => lineOf(days, charges)),
    statutory: [{ kind: 'ssp', amount, recovered: nothing, compensation: nothing }],
    working: due.flatMap(({ one, days }) => stepsOf(one, days)),
    freeze: (writing, { payslipId }) => {
      for (const { day, spellId, amount: pence } of all) {
        writing.append('payslip_sick_day', { payslip_id: payslipId, day, sickness_id: spellId, pence });
      }
    },
  };
}

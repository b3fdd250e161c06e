import { type CostAssistant, type CostCharges } from '#core/contract/shapes/costing';
import { usualWork } from '#core/costing/usualWork';
import { isNiLetter } from '#core/payroll/national-insurance';
import { niLetterFor } from '#core/payroll/ni-letter';
import { type NiLetter } from '#core/payroll/year-table';
import { holidayLaw } from '#core/payroll/years/holiday';
import { standingOn } from '#core/pension/standing';
import { type Day, addDays } from '#core/time/day';
import { lastPayslips } from '#db/actions/costing/lastPayslips';
import { given } from '#db/actions/given';
import { holidayTermsOf } from '#db/actions/holiday/terms';
import { type Employment } from '#db/actions/pay/employments';
import { taxOn } from '#db/actions/pay/taxSaid';
import { usualCharges } from '#db/actions/pay/parts/usualCharges';
import { payGroupById, readTerms } from '#db/actions/people/employments';
import { eventsOf } from '#db/actions/pension/events';
import { type Reading } from '#db/kernel/handlers';
import { orNull, text, whole } from '#db/rows';

const agreed = `
  SELECT week_minutes, terms FROM agreement WHERE employment_id = ? AND from_day <= ?
  ORDER BY from_day DESC, log_seq DESC, rowid DESC LIMIT 1`;

/** A PA as a plan has them, with what was taken for granted. */
export type Found = { readonly assistant: CostAssistant; readonly assumed: readonly string[] };

/** The letter on record, where it is not the one of their age. */
function ownLetter(reading: Reading, { id, born }: Employment, on: Day): NiLetter | undefined {
  const letter = taxOn(reading, id, on)?.niLetter;
  const byAge = niLetterFor({ born, payday: on, certificates: [], isApprentice: false });
  if (letter === undefined || !isNiLetter(letter) || (byAge.ok && byAge.value.letter === letter)) return undefined;
  return letter;
}

function pensionOf(reading: Reading, { id }: Employment, on: Day): CostAssistant['pension'] {
  const { kind } = standingOn(eventsOf(reading, id), on);
  if (kind === 'member') return 'member';
  return kind === 'out' ? 'none' : 'by_law';
}

/** Who bears the PA, and whether that had to be guessed: the last payslip, the only line for wages, or the first of several. */
function bearing(
  reading: Reading,
  { id }: Employment,
  on: Day,
  first: string,
): { readonly charges: CostCharges; readonly isGuess: boolean } {
  const usual = usualCharges(reading, id, addDays(on, 1), []);
  const charges = usual.map(({ planLineId, weight }) => ({ planLine: planLineId, weight }));
  return charges.length > 0 ? { charges, isGuess: false } : { charges: [{ planLine: first, weight: 1 }], isGuess: true };
}

/** An employment as a plan has it; undefined where no pay was agreed by that day. `first` is the plan line that bears what nobody said. */
export function costAssistant(reading: Reading, employment: Employment, on: Day, first: string): Found | undefined {
  const { id, name, born, payGroupId } = employment;
  const agreement = reading.sql.one(agreed, [id, on], { week_minutes: orNull(whole), terms: text });
  if (agreement === undefined) return undefined;
  const slips = lastPayslips(reading, id, on);
  const holiday = holidayTermsOf(reading, id).findLast(({ from }) => from <= on);
  const { charges, isGuess } = bearing(reading, employment, on, first);
  const weekMinutes = agreement.week_minutes ?? undefined;
  const assumed = [
    weekMinutes === undefined
      ? slips.length === 0
        ? `${name}’s hours vary and none are paid yet: say how many there are.`
        : `${name}’s hours vary: they are the average of the payslips of the last three months.`
      : undefined,
    holiday === undefined ? `${name}’s holiday is not agreed in the book: it is counted as paid when taken, with cover.` : undefined,
    holiday?.bankHolidays === 'on_top'
      ? `${name} has bank holidays on top of ${String(holiday.weeks / 100)} weeks: cover for those days is not counted. Add the hours.`
      : undefined,
    isGuess ? `Nothing says yet which plan line bears ${name}: the first for wages is taken.` : undefined,
  ];
  return {
    assistant: {
      key: id,
      name,
      born,
      ...given({ paid: payGroupById(reading, payGroupId)?.frequency, niLetter: ownLetter(reading, employment, on) }),
      weeks: 52,
      daysAWeek: Math.min(7, Math.max(1, Math.ceil((holiday?.week?.days ?? 500) / 100))),
      work: [...usualWork({ terms: readTerms(agreement.terms), weekMinutes, slips, charges })],
      holiday: holiday?.paid === 'rolled_up' ? 'rolled_up' : 'cover',
      ...(holiday === undefined || holiday.weeks <= holidayLaw.weeks.value ? {} : { holidayWeeks: holiday.weeks }),
      pension: pensionOf(reading, employment, on),
      sickness: { days: 0, pay: 'statutory' },
      trainingMinutes: 0,
    },
    assumed: assumed.flatMap((words) => words ?? []),
  };
}

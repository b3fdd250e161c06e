import { type InputOf } from '#core/contract/routes';
import { type PayTerms } from '#core/contract/shapes/people';
import { pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';

export type PaName = 'joan' | 'kit' | 'noor';
export type GroupName = 'ellis' | 'ruth';

export const paNames: Readonly<Record<PaName, string>> = { joan: 'Joan Sample', kit: 'Kit Sample', noor: 'Noor Sample' };

/** A PA of the story: who they are and what was agreed. */
export type Pa = {
  readonly name: PaName;
  readonly reference: string;
  readonly born: Day;
  readonly group: GroupName;
  readonly payrollId: string;
  readonly startsOn: Day;
  readonly bank: { readonly sortCode: string; readonly account: string };
  readonly tax: Pick<InputOf<'employment.tax'>, 'taxCode' | 'niLetter' | 'studentLoan' | 'why'>;
  readonly weekMinutes: number;
  readonly terms: PayTerms;
};

function allDay(name: string, weekdays: readonly number[], pays: PayTerms['rates'][number]['pays']): PayTerms['rates'][number] {
  return { name, pays, when: { weekdays: [...weekdays] } };
}

const night = { from: '22:00', to: '07:00' };

/** 67: past State Pension age, which uses most of her allowance. Mornings, and a sleep-in every Saturday night. */
export const joan: Omit<Pa, 'startsOn'> = {
  name: 'joan',
  reference: 'PA 1',
  born: day('1958-03-14'),
  group: 'ellis',
  payrollId: '1',
  bank: { sortCode: '12-34-56', account: '00011122' },
  tax: { taxCode: '59L', niLetter: 'C', studentLoan: null, why: 'HMRC’s notice of coding; she has reached State Pension age' },
  weekMinutes: 12 * 60,
  terms: {
    perHour: pence(1_340),
    rates: [
      { name: 'Bank holiday', pays: { hundredths: 200 }, when: { bankHoliday: true } },
      { name: 'Night', pays: { hundredths: 120 }, when: { between: night } },
    ],
    stacking: 'first',
    boundaries: 'split',
    sleepIn: { allowance: pence(6_800), woken: 'by_the_clock' },
  },
};

/** 21, too young to have to be enrolled in a pension; a loan from university in Northern Ireland. Days, Monday to Thursday. */
export const kit: Omit<Pa, 'born' | 'startsOn'> = {
  name: 'kit',
  reference: 'PA 2',
  group: 'ellis',
  payrollId: '2',
  bank: { sortCode: '12-34-56', account: '00033344' },
  tax: {
    taxCode: '1257L',
    niLetter: 'A',
    studentLoan: '1',
    why: 'P45 of the job before, with the student loan box ticked; plan 1 by the starter checklist',
  },
  weekMinutes: 36 * 60,
  terms: {
    perHour: pence(1_440),
    rates: [allDay('Weekend', [6, 7], { hundredths: 110 })],
    stacking: 'highest',
    boundaries: 'split',
  },
};

/** Robin's PA: her second job, on code BR, below the pension trigger. */
export const noor: Omit<Pa, 'startsOn'> = {
  name: 'noor',
  reference: 'PA 3',
  born: day('1991-08-09'),
  group: 'ruth',
  payrollId: '1',
  bank: { sortCode: '65-43-21', account: '00055566' },
  tax: { taxCode: 'BR', niLetter: 'A', studentLoan: null, why: 'Starter checklist, statement C: she has another job' },
  weekMinutes: 8 * 60,
  terms: {
    perHour: pence(1_365),
    rates: [
      allDay('Weekend', [6, 7], { more: pence(125) }),
      { name: 'Bank holiday', pays: { more: pence(1_365) }, when: { bankHoliday: true } },
    ],
    stacking: 'add',
    boundaries: 'split',
  },
};

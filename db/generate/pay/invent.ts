import { type Chance } from '#core/chance/seeded';
import { type InputOf } from '#core/contract/routes';
import { type PayTerms } from '#core/contract/shapes/people';
import { type Pence, nothing, pence } from '#core/money/pence';
import { type Frequency } from '#core/payroll/tax-period';
import { type Day, addDays, addMonths } from '#core/time/day';

/** An invented PA. Only those too young or too old to have to be enrolled in a pension may earn much. */
export type Pa = {
  readonly born: Day;
  readonly mayEarnMuch: boolean;
  readonly tax: Pick<InputOf<'employment.tax'>, 'taxCode' | 'basis' | 'niLetter' | 'studentLoan' | 'postgraduateLoan'>;
  readonly terms: PayTerms;
  /** Of a job before, or of a payroll taken over; with so much tax that some comes back. */
  readonly before?: { readonly kind: 'p45' | 'takeover'; readonly pay: Pence; readonly tax: Pence };
};

const codes = ['1257L', '1257L', '1257L', 'BR', 'D0', '0T', 'K120', 'S1257L', 'C1257L', 'NT', '59L'] as const;

function termsOf(chance: Chance, mayEarnMuch: boolean): PayTerms {
  const rates: PayTerms['rates'] = [
    { name: 'Bank holiday', pays: { hundredths: 200 }, when: { bankHoliday: true } },
    { name: 'Night', pays: { more: pence(chance.whole(50, 300)) }, when: { between: { from: '20:00', to: '07:00' } } },
    { name: 'Weekend', pays: { hundredths: chance.whole(101, 150) }, when: { weekdays: [6, 7] } },
  ];
  return {
    perHour: pence(chance.whole(1_271, mayEarnMuch ? 2_400 : 1_400)),
    rates: rates.slice(0, mayEarnMuch ? chance.whole(0, 3) : 0),
    stacking: chance.pick(['first', 'highest', 'add']),
    boundaries: chance.pick(['split', 'rate_at_start']),
    ...(mayEarnMuch
      ? {
          sleepIn: {
            allowance: pence(chance.whole(4_000, 9_999)),
            woken: chance.oneIn(2) ? ('by_the_clock' as const) : { perHour: pence(chance.whole(1_271, 2_000)) },
          },
        }
      : {}),
  };
}

/** Nobody was taxed more than half of their pay. */
function paidBefore(chance: Chance): NonNullable<Pa['before']> {
  const kind = chance.pick(['p45', 'takeover'] as const);
  const [pay, tax] = [chance.whole(0, 900_000), chance.whole(0, 200_000)];
  return { kind, pay: pence(pay), tax: pence(Math.min(tax, Math.floor(pay / 2))) };
}

/** Young (under 21, and before 22), old (past State Pension age), or between and earning little. */
function ageOf(chance: Chance, from: Day): Pick<Pa, 'born' | 'mayEarnMuch'> & { readonly niLetter: string } {
  const kind = chance.pick(['young', 'student', 'old', 'between'] as const);
  const aged = (years: number): Day => addDays(addMonths(from, -12 * years), -chance.whole(1, 150));
  switch (kind) {
    case 'young':
      return { born: aged(chance.whole(17, 19)), mayEarnMuch: true, niLetter: 'M' };
    case 'student':
      return { born: aged(21), mayEarnMuch: true, niLetter: 'A' };
    case 'old':
      return { born: aged(chance.whole(68, 73)), mayEarnMuch: true, niLetter: 'C' };
    case 'between':
      return { born: aged(chance.whole(24, 60)), mayEarnMuch: false, niLetter: 'A' };
  }
}

export function inventPa(chance: Chance, from: Day): Pa {
  const { niLetter, ...age } = ageOf(chance, from);
  const before = chance.oneIn(3) ? paidBefore(chance) : undefined;
  return {
    ...age,
    tax: {
      taxCode: chance.pick(codes),
      basis: chance.oneIn(4) ? 'non-cumulative' : 'cumulative',
      niLetter,
      studentLoan: chance.oneIn(4) ? chance.pick(['1', '2', '4'] as const) : null,
      postgraduateLoan: chance.oneIn(8),
    },
    terms: termsOf(chance, age.mayEarnMuch),
    ...(before === undefined ? {} : { before }),
  };
}

/** How an invented employer pays: how often, how many days after the period, by the month or the quarter, with how much allowance. */
export type Payer = {
  readonly frequency: Frequency;
  readonly daysAfter: number;
  readonly paysHmrc: 'month' | 'quarter';
  readonly allowance?: { readonly usedBefore: Pence };
};

export function inventPayer(chance: Chance): Payer {
  const usedBefore = chance.oneIn(3) ? pence(chance.whole(1_045_000, 1_050_000)) : nothing;
  return {
    frequency: chance.pick(['weekly', 'fortnightly', 'four-weekly', 'monthly'] as const),
    daysAfter: chance.whole(1, 4),
    paysHmrc: chance.pick(['month', 'quarter'] as const),
    ...(chance.oneIn(3) ? {} : { allowance: { usedBefore } }),
  };
}

export type Worked = Omit<InputOf<'shift.record'>, 'employmentId' | 'charge'>;

function time(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A day's work, sometimes with a break, or a night slept there, sometimes woken. A PA who may earn little works an hour or three. */
export function inventShift(chance: Chance, { mayEarnMuch, terms }: Pa, day: Day): Worked {
  if (mayEarnMuch && terms.sleepIn !== undefined && chance.oneIn(4)) {
    const woken = chance.oneIn(2)
      ? [{ from: { day, time: '23:05' }, to: { day: addDays(day, 1), time: '00:20' }, why: 'turned' }]
      : [{ from: { day: addDays(day, 1), time: '04:10' }, to: { day: addDays(day, 1), time: '04:51' }, why: 'a cramp' }];
    const ends = { day: addDays(day, 1), time: '07:00' };
    return { kind: 'sleep_in', starts: { day, time: '22:00' }, ends, breaks: [], woken: chance.oneIn(3) ? [] : woken };
  }
  const start = chance.whole(8 * 60, 12 * 60);
  const length = mayEarnMuch ? chance.whole(90, 690) : chance.whole(60, 150);
  const breaks = length > 240 && chance.oneIn(2) ? [{ from: { day, time: time(start + 120) }, to: { day, time: time(start + 147) } }] : [];
  return { kind: 'work', starts: { day, time: time(start) }, ends: { day, time: time(start + length) }, breaks, woken: [] };
}

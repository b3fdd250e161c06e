import { z } from 'zod';
import { niLetters } from '#core/payroll/year-table';
import { type Pence } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { dayShape, lineShape } from './basic.ts';
import { costKindsGiven } from './costing.ts';
import { frequencyShape, nationShape } from './people.ts';
import { everyShape } from './setup.ts';

/** Pounds as people write them, between quotation marks so that no penny is lost to a computer’s fractions. */
const poundsWanted = 'wants pounds between quotation marks, such as "14.50"';
const poundsText = z.string(poundsWanted).transform((text, context): Pence => {
  const found = /^\d+(\.\d{1,2})?$/u.test(text.trim()) ? readPounds(text) : undefined;
  if (found !== undefined) return found;
  context.addIssue({ code: 'custom', message: poundsWanted });
  return z.NEVER;
});

/** A number with up to two decimals as text, as a whole number of hundredths. */
function hundredthsText(wants: string) {
  return z.string(wants).transform((text, context): number => {
    const found = /^(\d{1,4})(?:\.(\d{1,2}))?$/u.exec(text.trim());
    if (found !== null) return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
    context.addIssue({ code: 'custom', message: wants });
    return z.NEVER;
  });
}

/** Hours as text, in minutes: "22.5", "7:30". Hundredths of an hour have to be whole minutes. */
const hoursWanted = 'wants hours between quotation marks, such as "22.5" or "22:30"';
const hoursText = z.string(hoursWanted).transform((text, context): number => {
  const clock = /^(\d{1,4}):([0-5]\d)$/u.exec(text.trim());
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const decimal = /^(\d{1,4})(?:\.(\d{1,2}))?$/u.exec(text.trim());
  const hundredths = decimal === null ? 0.5 : Number(decimal[1]) * 100 + Number((decimal[2] ?? '').padEnd(2, '0'));
  if ((hundredths * 3) % 5 === 0) return (hundredths * 3) / 5;
  context.addIssue({ code: 'custom', message: hoursWanted });
  return z.NEVER;
});

/** One plan line by its id, or several with their weights: { "care": 2, "nights": 1 }. */
const planLineText = z.union([z.string(), z.record(z.string(), z.int().min(1))]).exactOptional();

/** A plan as somebody types it in a file. Everything that has a usual answer may be left out. */
export const costFileShape = z.strictObject({
  name: lineShape.default('Care plan'),
  taxYear: z.string(),
  nation: nationShape.default('england'),
  paid: frequencyShape,
  planLines: z
    .array(z.strictObject({ id: z.string(), name: lineShape, agreed: poundsText.exactOptional(), every: everyShape.default('week') }))
    .min(1, 'at least one plan line'),
  assistants: z.array(
    z
      .strictObject({
        name: lineShape,
        born: dayShape.exactOptional(),
        age: z.int().min(13).max(90).exactOptional(),
        paid: frequencyShape.exactOptional(),
        weeks: z.int().default(52),
        daysAWeek: z.int().default(5),
        /** For every hour that has no rate of its own. */
        rate: poundsText.exactOptional(),
        hours: z
          .array(
            z.strictObject({ name: lineShape.default('Day'), hours: hoursText, rate: poundsText.exactOptional(), planLine: planLineText }),
          )
          .default([]),
        sleepIns: z
          .array(
            z.strictObject({
              name: lineShape.default('Sleep-in'),
              aWeek: hundredthsText('wants how many a week between quotation marks, such as "2" or "1.5"'),
              each: poundsText,
              planLine: planLineText,
            }),
          )
          .default([]),
        holiday: z.enum(['cover', 'rolled_up']).default('cover'),
        holidayWeeks: hundredthsText('wants weeks between quotation marks, such as "5.6"').exactOptional(),
        pension: z.enum(['by_law', 'member', 'none']).default('by_law'),
        niLetter: z.enum(niLetters).exactOptional(),
        sicknessDays: z.int().default(0),
        sickPay: z.enum(['statutory', 'full']).default('statutory'),
        trainingHours: hoursText.default(0),
      })
      // Two ages would be one too many: nobody could say by which of them the plan was worked out.
      .refine(({ born, age }) => born === undefined || age === undefined, 'wants “born” or “age”, not both'),
  ),
  costs: z
    .array(
      z.strictObject({
        kind: z.enum(costKindsGiven),
        name: lineShape,
        amount: poundsText,
        every: z.enum([...everyShape.options, 'payslip']).default('year'),
        planLine: z.string().exactOptional(),
      }),
    )
    .default([]),
  employmentAllowance: z.boolean(),
  allowanceUsedElsewhere: poundsText.exactOptional(),
  pension: z
    .strictObject({
      basis: z.enum(['qualifying', 'set_1', 'set_2', 'set_3']),
      employerPercent: hundredthsText('wants a percentage between quotation marks, such as "3"'),
    })
    .default({ basis: 'qualifying', employerPercent: 300 }),
  contingencyPercent: hundredthsText('wants a percentage between quotation marks, such as "5"').default(0),
  redundancy: z.boolean().default(false),
});

export type CostFile = z.output<typeof costFileShape>;

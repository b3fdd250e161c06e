import { type PayRemark } from '#core/contract/shapes/pay';
import { total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type PaydayElsewhere } from './elsewhere.ts';
import { letterRemark } from './letterRemark.ts';
import { type PayslipFacts, type TaxFacts, overdrawnPlanLine, payLinesIn } from './payslip.ts';

/** A period whose timesheet is to be signed; `late` hours came after it was, so that it has to be opened again first. */
export type WaitingHours = Span & { readonly late?: { readonly day: Day; readonly number: number } };

/** One PA of the group on a payday, with everything that might stand in the way of paying them. */
export type PayeeFacts = Omit<PayslipFacts, 'tax' | 'allowanceLeft' | 'counted' | 'together'> & {
  readonly born: Day;
  readonly startsOn: Day;
  /** Whose job it is: a PA may have several. */
  readonly assistantId: string;
  /** The job’s last day; absent while it goes on. */
  readonly leftOn?: Day;
  /** In force on the payday; absent where nothing is recorded. */
  readonly tax?: TaxFacts;
  /** Days with hours that are not signed by both sides. */
  readonly waiting: readonly WaitingHours[];
  /** Why signed hours cannot be priced: no pay agreement, a plan line that is not there. */
  readonly unpriced?: string;
  readonly hasBank: boolean;
  /** Paydays about this one of the PA’s jobs with the same employer in other pay groups. */
  readonly elsewhere: readonly PaydayElsewhere[];
};

type Remark = Omit<PayRemark, 'employmentId'>;

/** Whether there is something to pay, or to say, for this PA on the payday. */
export function isPaid({ lines, timesheets, unpriced, parts }: PayeeFacts): boolean {
  const isBrought = parts.some((part) => (part.lines ?? []).length > 0 || (part.expenses ?? []).length > 0);
  return lines.length > 0 || isBrought || timesheets.length > 0 || unpriced !== undefined;
}

function timeRemarks({ waiting, unpriced, assistant: { name } }: PayeeFacts): readonly Remark[] {
  const unsigned = waiting.map(({ late, ...span }): Remark => ({
    kind: 'blocks',
    words:
      late === undefined
        ? `${name}’s hours of ${spanInWords(span)} are not signed by both sides yet. Sign that timesheet first.`
        : `${name}’s hours of ${dayInWords(late.day)} came after timesheet ${String(late.number)} was signed. Open that timesheet again with a reason, and sign it with them in it.`,
    mend: 'timesheets',
  }));
  return unpriced === undefined ? unsigned : [...unsigned, { kind: 'blocks', words: `${name}: ${unpriced}`, mend: 'team' }];
}

function personRemarks({ tax, startsOn, payday, born, assistant: { name }, hasBank }: PayeeFacts): readonly Remark[] {
  const found: Remark[] = [];
  if (startsOn > payday)
    found.push({
      kind: 'blocks',
      words: `${name} starts on ${dayInWords(startsOn)}, after this payday. Look at the start date, or take the extra sum back.`,
      mend: 'team',
    });
  if (tax === undefined)
    found.push({
      kind: 'blocks',
      words: `${name} has no tax code and National Insurance letter in force on the payday. Record them under Team.`,
      mend: 'team',
    });
  const letter = tax && letterRemark({ name, born, payday, letter: tax.niLetter });
  if (letter !== undefined) found.push({ ...letter, mend: 'team' });
  if (!hasBank)
    found.push({
      kind: 'look',
      words: `${name} has no bank details yet, and is left out of the bank’s file until they are recorded under Team.`,
      mend: 'team',
    });
  return found;
}

function sumRemarks({ assistant: { name }, planLine, ...payee }: PayeeFacts): readonly Remark[] {
  const lines = payLinesIn(payee);
  const loose = [...lines, ...payee.parts.flatMap((part) => part.expenses ?? [])].find(({ charges }) => charges.length === 0);
  if (loose !== undefined)
    return [
      {
        kind: 'blocks',
        words: `Nothing says yet whose money pays ${name}’s ${loose.name.toLowerCase()}. Record one shift of ${name}’s with its plan line, or keep one plan line for wages.`,
        mend: 'plan',
      },
    ];
  const gross = total(lines.map(({ amount }) => amount));
  if (gross < 0)
    return [
      {
        kind: 'blocks',
        words: `${name}’s corrections take back more than this pay: ${pounds(gross)}. Take one back, and record a smaller one on each of the next paydays.`,
        mend: 'pay',
      },
    ];
  const overdrawn = overdrawnPlanLine(lines);
  if (overdrawn === undefined) return [];
  const { planLine: line } = planLine(overdrawn.planLineId);
  return [
    {
      kind: 'blocks',
      words: `${name}’s corrections take ${pounds(overdrawn.by)} more from “${line}” than it pays this time. Record them again under a plan line that pays more.`,
      mend: 'pay',
    },
  ];
}

/** What stands in the way of paying a PA, and what a person should see before they do. */
export function payeeRemarks(payee: PayeeFacts): readonly PayRemark[] {
  const isWorth = isPaid(payee);
  const remarks = isWorth ? [...timeRemarks(payee), ...personRemarks(payee), ...sumRemarks(payee)] : timeRemarks(payee);
  // What a part wants looked at is of no use where nobody is paid; what stands in the way is said at any time.
  const brought = payee.parts.flatMap((part) => part.remarks ?? []).filter(({ kind }) => isWorth || kind === 'blocks');
  return [...remarks.map((remark) => ({ ...remark, employmentId: payee.employmentId })), ...brought];
}

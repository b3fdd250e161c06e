import { subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type BillFacts, type EmployerFacts } from '../facts/pay.ts';
import { type Found, type FindingScreen, type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { placeOf } from './shared.ts';

function late(bills: readonly BillFacts[], today: Day, screen: FindingScreen): readonly Found[] {
  return bills
    .filter(({ payBy, paidOn }) => (paidOn ?? today) > payBy)
    .map(({ id, to, amount, open, payBy, paidOn }) => ({
      words:
        paidOn === undefined
          ? `${pounds(amount)} to ${to} was to be paid by ${dayInWords(payBy)}, and ${open === amount ? 'no line of the bank pays it yet' : `${pounds(open)} of it is still open`}. This needs an explanation.`
          : `${pounds(amount)} to ${to} was to be paid by ${dayInWords(payBy)}, and was paid on ${dayInWords(paidOn)}. Note why.`,
      about: [id],
      day: payBy,
      sum: amount,
      place: placeOf(screen),
      changesWith: [paidOn ?? '', open],
    }));
}

function allowance({ id, name, allowance: { taxYear, isClaimed, hasEmployerNi, answers } }: EmployerFacts): readonly Found[] {
  const found = (words: string, why: string): readonly Found[] => [
    { words, about: [id], place: placeOf('allowance', id), changesWith: [taxYear, why] },
  ];
  if (isClaimed === undefined)
    return hasEmployerNi
      ? found(
          `${name} pays employer’s National Insurance in ${taxYear}, and nobody has said whether the Employment Allowance is claimed.`,
          'unsaid',
        )
      : [];
  if (!isClaimed)
    return hasEmployerNi && answers?.careOnly === true
      ? found(`${name} does not claim the Employment Allowance in ${taxYear}, though all the work is care. Say why.`, 'left')
      : [];
  if (answers === undefined)
    return found(`${name} claims the Employment Allowance in ${taxYear}, and nothing says why it may.`, 'unanswered');
  if (answers.careOnly && !answers.household) return [];
  return found(
    `${name} claims the Employment Allowance in ${taxYear}, and some of the work is not care of the person. This needs an explanation.`,
    'not care',
  );
}

/** H01 to H05: HMRC and pensions. */
export const hmrcRules: readonly Rule[] = [
  {
    id: 'H01',
    gravity: 'high',
    name: 'HMRC was paid late, or not yet',
    means: 'Tax and National Insurance are due by the 22nd after the tax month or quarter. Late payment costs interest and penalties.',
    toDo: 'Pay it, and match the payment. If it was late, note why.',
    source: sources.hmrc,
    screen: 'hmrc',
    find: ({ taxBills, today }) => late(taxBills, today, 'hmrc'),
  },
  {
    id: 'H02',
    gravity: 'high',
    name: 'HMRC’s account shows another sum',
    means: 'What HMRC says is owed is not what the book says.',
    toDo: 'Compare month by month in the payment record, and note what explains it.',
    source: sources.hmrc,
    screen: 'hmrcRecord',
    find: ({ employers }) =>
      employers.flatMap(({ id, name, hmrc }) => {
        if (hmrc === undefined || hmrc.says === hmrc.book || hmrc.isExplained) return [];
        const words = `On ${dayInWords(hmrc.day)} HMRC’s account of ${name} showed ${pounds(hmrc.says)}, and the book ${pounds(hmrc.book)}. This needs an explanation.`;
        return [
          {
            words,
            about: [id],
            day: hmrc.day,
            sum: subtract(hmrc.says, hmrc.book),
            place: { screen: 'hmrcRecord', about: taxYearOf(hmrc.day), of: id },
          },
        ];
      }),
  },
  {
    id: 'H03',
    gravity: 'high',
    name: 'A pension was paid late, or not yet',
    means: 'What was taken from a PA for their pension, and the employer’s part, has to reach the provider by its day.',
    toDo: 'Pay it, and match the payment. If it was late, note why and whether the provider was told.',
    source: sources.pension,
    screen: 'pension',
    find: ({ pensionBills, today }) => late(pensionBills, today, 'pension'),
  },
  {
    id: 'H04',
    gravity: 'medium',
    name: 'Employment Allowance',
    means:
      'Somebody who employs for care may leave out some of the employer’s National Insurance: but only where all the work is care of one who needs it.',
    toDo: 'Answer the questions about the allowance for this year.',
    source: sources.allowance,
    unconfirmed: 'Whether a PA shared by two people counts is not said by HMRC anywhere that was found: ask, and keep the answer.',
    screen: 'allowance',
    find: ({ employers }) => employers.flatMap(allowance),
  },
  {
    id: 'H05',
    gravity: 'high',
    name: 'Pay without a PAYE scheme',
    means: 'Whoever pays a PA enough, or one with another job, runs a PAYE scheme. Its reference stands on every payslip.',
    toDo: 'Record the reference, or say why no scheme is needed.',
    source: sources.paye,
    screen: 'employer',
    find: ({ employers }) =>
      employers
        .filter(({ hasPaye, paydays }) => !hasPaye && paydays > 0)
        .map(({ id, name }) => ({
          words: `${name} pays PAs, and no PAYE reference is recorded. This needs an explanation.`,
          about: [id],
          place: placeOf('employer', id),
        })),
  },
];

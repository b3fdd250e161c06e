import { type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, negate, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { fromPounds } from '#core/money/quick';
import { type Pay } from '#core/payroll/calculate-pay';
import { type RuleName, rules } from '#core/payroll/rules';
import { workingOf } from '#core/payroll/working';
import { sentenceOf } from '#core/payroll/working-line';
import { type Brought, expensesOf } from './payslipMore.ts';
import { paidInWords } from './paidInWords.ts';
import { type PayLine, payLineInWords } from './words.ts';

type Step = PayslipData['working'][number];

function aboutOf(rule: RuleName): Step['about'] {
  if (rule.startsWith('tax.')) return 'tax';
  if (rule.startsWith('ni.')) return 'ni';
  return rule.startsWith('loan.') ? 'loans' : 'net';
}

function allowanceWorking({ employerNi, steps }: Pay, allowance: Pence, left: Pence | undefined): readonly Step[] {
  if (left === undefined || employerNi === nothing) return [];
  const { employmentAllowance } = steps.table.employers;
  const met =
    allowance === employerNi
      ? `The Employment Allowance meets all of the employer’s ${pounds(employerNi)}`
      : `The Employment Allowance meets ${pounds(allowance)} of the employer’s ${pounds(employerNi)}`;
  const rest = `${pounds(subtract(left, allowance))} of the year’s ${pounds(fromPounds(employmentAllowance.value))} is left`;
  return [{ about: 'allowance', words: `${met}; ${rest}.`, sources: [employmentAllowance.source] }];
}

function broughtWorking({ pension, takings, working }: Brought): readonly Step[] {
  const ofPension: readonly Step[] =
    pension === undefined ? [] : [{ about: 'pension', words: pension.words, sources: [...(pension.sources ?? [])] }];
  const ofTakings = takings.flatMap(({ words, sources }): readonly Step[] =>
    words === undefined ? [] : [{ about: 'taken', words, sources: [...(sources ?? [])] }],
  );
  return [...working, ...ofPension, ...ofTakings];
}

/** From what tax, National Insurance and loans leave to what is paid; nothing where that is the same. */
function paidStep({ net }: Pay, { pension, takings, expenses }: Brought): readonly Step[] {
  const besides = [
    ['pension', negate(pension?.employee ?? nothing)],
    ['other deductions', negate(total(takings.map(({ amount }) => amount)))],
    ['expenses', expensesOf(expenses).amount],
  ] as const;
  const words = paidInWords(net, besides);
  return words === undefined ? [] : [{ about: 'net', words, sources: [rules['pay.net'].source] }];
}

type Worked = {
  readonly lines: readonly PayLine[];
  readonly brought: Brought;
  readonly pay: Pay;
  readonly allowance: Pence;
  readonly allowanceLeft: Pence | undefined;
};

/** How a payslip came about, step by step: the lines of pay, then every step of the calculation with its source. */
export function payslipWorking({ lines, brought, pay, allowance, allowanceLeft }: Worked): readonly Step[] {
  return [
    ...lines.map((line): Step => ({ about: 'hours', words: payLineInWords(line), sources: [] })),
    ...workingOf(pay).map((line): Step => ({
      about: aboutOf(line.rule),
      words: sentenceOf(line),
      sources: line.sources.map(({ title, where, checked }) => ({ title, where, checked })),
    })),
    ...broughtWorking(brought),
    ...paidStep(pay, brought),
    ...allowanceWorking(pay, allowance, allowanceLeft),
  ];
}

import { type Problem, problem } from '#core/contract/problem';
import { type Pence, add, negate, total } from '#core/money/pence';
import { decimal, pounds } from '#core/money/words';
import { type Besides, paidInWords } from '#core/pay/paidInWords';
import { calculatePay, type Pay } from '#core/payroll/calculate-pay';
import { ownLaw } from '#core/payroll/law';
import { type Source } from '#core/payroll/figure';
import { rules } from '#core/payroll/rules';
import { workingOf } from '#core/payroll/working';
import { sentenceOf, type Told, type WorkingLine } from '#core/payroll/working-line';
import { answerExtras, type ExtraAnswer } from './extras.ts';
import { readRequest } from './read-request.ts';

export type Answer = { readonly json: string; readonly isFault: boolean };

/** One line's answer, as JSON without a line break. A fault answers in the line's place and says what to do. */
export function answerLine(text: string, hasWorking: boolean): Answer {
  const request = readRequest(text);
  if (!request.ok) return fault(request.problem);
  const extras = answerExtras(request.value.extras, request.value.pay);
  if (!extras.ok) return fault(extras.problem);
  const pay = calculatePay({ ...request.value.pay, ...extras.value.counts }, ownLaw.years);
  if (!pay.ok) return fault(pay.problem);
  const { besides } = extras.value;
  const paid = add(pay.value.net, ...besides.map(([, sum]) => sum));
  if (paid < 0) return fault(problem('pay.pensionAboveNet', { pension: pounds(pensionIn(besides)), net: pounds(pay.value.net) }));
  const json = JSON.stringify({ ...figures(pay.value, paid), ...extras.value.figures });
  if (!hasWorking) return { json, isFault: false };
  const steps = [...workingOf(pay.value).map(told), ...extras.value.steps.map(toldExtra), ...paidStep(pay.value, besides)];
  return { json: `${json.slice(0, -1)},"working":[${steps.join(',')}]}`, isFault: false };
}

export function fault({ code, sentence }: Problem): Answer {
  return { json: JSON.stringify({ error: { code, message: sentence } }), isFault: true };
}

function pensionIn(besides: Besides): Pence {
  return negate(total(besides.filter(([, sum]) => sum < 0).map(([, sum]) => sum)));
}

/** How the net pay of the answer follows from the working above it, where a pension is taken or mileage is paid. */
function paidStep({ net }: Pay, besides: Besides): readonly string[] {
  const says = paidInWords(net, besides);
  if (says === undefined) return [];
  const inputs = Object.fromEntries([['net', decimal(net)], ...besides.map(([name, sum]) => [name, decimal(sum)] as const)]);
  const figure = decimal(add(net, ...besides.map(([, sum]) => sum)));
  return [toldExtra({ rule: 'pay.paid', says, inputs, figure, sources: [rules['pay.net'].source] })];
}

function figures(
  { tax, employeeNi, employerNi, niBands, studentLoan, postgraduateLoan }: Pay,
  net: Pence,
): Readonly<Record<string, unknown>> {
  return {
    tax: decimal(tax),
    employeeNi: decimal(employeeNi),
    employerNi: decimal(employerNi),
    niBands: { atLel: decimal(niBands.atLel), lelToPt: decimal(niBands.lelToPt), ptToUel: decimal(niBands.ptToUel) },
    studentLoan: decimal(studentLoan),
    postgraduateLoan: decimal(postgraduateLoan),
    net: decimal(net),
  };
}

/** Written by hand: a hundred thousand workings through JSON.stringify take several times as long. */
function told(line: WorkingLine): string {
  let inputs = '';
  for (const name in line.inputs) inputs += `${inputs === '' ? '' : ','}"${name}":${plain(line.inputs[name] ?? '')}`;
  let sources = '';
  for (const source of line.sources) sources += `${sources === '' ? '' : ','}${cited(source)}`;
  const says = JSON.stringify(sentenceOf(line));
  return `{"rule":"${line.rule}","says":${says},"inputs":{${inputs}},"figure":${plain(line.figure)},"sources":[${sources}]}`;
}

function toldExtra({ rule, says, inputs, figure, sources }: ExtraAnswer['steps'][number]): string {
  return `{"rule":"${rule}","says":${JSON.stringify(says)},"inputs":${JSON.stringify(inputs)},"figure":"${figure}","sources":[${sources.map(cited).join(',')}]}`;
}

function plain(value: Told): string {
  return typeof value === 'string' ? JSON.stringify(value) : `"${decimal(value)}"`;
}

const written = new WeakMap<Source, string>();

function cited(source: Source): string {
  let json = written.get(source);
  if (json === undefined) {
    json = JSON.stringify(`${source.title} (checked ${source.checked})`);
    written.set(source, json);
  }
  return json;
}

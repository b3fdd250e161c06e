import { type Problem } from '#core/contract/problem';
import { decimal } from '#core/money/words';
import { calculatePay, type Pay } from '#core/payroll/calculate-pay';
import { type Source } from '#core/payroll/figure';
import { workingOf } from '#core/payroll/working';
import { sentenceOf, type Told, type WorkingLine } from '#core/payroll/working-line';
import { yearTables } from '#core/payroll/years/all';
import { readRequest } from './read-request.ts';

export type Answer = { readonly json: string; readonly isFault: boolean };

/** One line's answer, as JSON without a line break. A fault answers in the line's place and says what to do. */
export function answerLine(text: string, hasWorking: boolean): Answer {
  const request = readRequest(text);
  if (!request.ok) return fault(request.problem);
  const pay = calculatePay(request.value, yearTables);
  if (!pay.ok) return fault(pay.problem);
  const json = JSON.stringify(figures(pay.value));
  return { json: hasWorking ? `${json.slice(0, -1)},"working":[${workingOf(pay.value).map(told).join(',')}]}` : json, isFault: false };
}

export function fault({ code, sentence }: Problem): Answer {
  return { json: JSON.stringify({ error: { code, message: sentence } }), isFault: true };
}

function figures({ tax, employeeNi, employerNi, niBands, studentLoan, postgraduateLoan, net }: Pay): Readonly<Record<string, unknown>> {
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

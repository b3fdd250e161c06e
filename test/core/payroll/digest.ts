import { createHash } from 'node:crypto';
import { type PayInput } from '#core/payroll/calculate-pay';
import { workingOf } from '#core/payroll/working';
import { sentenceOf } from '#core/payroll/working-line';
import { inPounds, payOf } from './support.ts';

/** Run by time-zone.test.ts under different surroundings: prints one digest of many answers and their sentences. */
const paydays: readonly Partial<PayInput>[] = [
  { studentLoan: '2', postgraduateLoan: true, gross: inPounds('4321.09') },
  { taxCode: 'sk1257 m1', basis: 'non-cumulative', frequency: 'four-weekly', period: 56, niLetter: 'I' },
  { taxCode: '0t', frequency: 'fortnightly', period: 27, payBefore: inPounds('41234.56'), taxBefore: inPounds('6789.10') },
  { taxCode: 'cbr', frequency: 'weekly', period: 53, gross: inPounds('123456.78') },
];
const told = paydays.map((payday) => {
  const pay = payOf(payday);
  return [pay.tax, pay.employeeNi, pay.employerNi, pay.net, ...workingOf(pay).map(sentenceOf)];
});
process.stdout.write(createHash('sha256').update(JSON.stringify(told)).digest('hex'));

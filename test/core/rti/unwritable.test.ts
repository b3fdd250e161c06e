import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { unwritable } from '#core/rti/unwritable';
import { fpsOf, sam } from '#test/support/rti/reports';

it('an ordinary report can be written', () => {
  expect(unwritable(fpsOf([sam]))).toEqual([]);
});

it.each([
  ['a payroll id with a sign that HMRC has not', { ...sam, payId: '#1' }, 'job'],
  ['a payroll id with a marked letter', { ...sam, payId: 'Zoë' }, 'job'],
  ['a student loan with pence, from an earlier payroll', { ...sam, toDate: { ...sam.toDate, studentLoan: pence(1_250) } }, 'forward'],
  ['earnings at the limit with pence', { ...sam, letters: sam.letters.map((one) => ({ ...one, atLel: pence(51_650) })) }, 'forward'],
  ['five letters', { ...sam, letters: Array.from('ABCHM', (letter) => ({ ...sam.letters[0], letter })) }, 'none'],
])('%s is told, with what mends it', (_, employee, mend) => {
  const [first, ...others] = unwritable(fpsOf([Object.assign({}, sam, employee)]));
  expect(others).toEqual([]);
  expect(first).toMatchObject({ employmentId: sam.employmentId, mend });
});

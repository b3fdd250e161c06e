import { expect, it } from 'vitest';
import { type PensionFile } from '#core/contract/shapes/pension';
import { pence } from '#core/money/pence';
import { namesOf, nestRows, pensionFileColumns, pensionFileRows } from '#core/pension/fileRows';
import { day } from '#core/time/day';

const member = { name: 'Alex Ada Adult', payrollId: '1', born: day('1990-01-01'), niNumber: 'ab 12 34 56 c', isRefund: false };
const file: PensionFile = {
  scheme: 'NEST',
  provider: 'NEST Corporation',
  employer: 'Rose Invented',
  employerReference: 'EMP123456789',
  paymentSource: 'Four-weekly pay',
  frequency: 'four-weekly',
  method: 'relief_at_source',
  period: { from: day('2026-06-15'), to: day('2026-07-12') },
  payday: day('2026-07-17'),
  payBy: day('2026-08-22'),
  members: [
    { ...member, pensionable: pence(52_000), employee: pence(2_080), employer: pence(1_560) },
    { ...member, name: 'Prince', pensionable: pence(0), employee: pence(0), employer: pence(0) },
    { ...member, name: 'Lee Left', pensionable: pence(10_000), employee: pence(400), employer: pence(300), leftOn: day('2026-07-10') },
    { ...member, name: 'Opal Out', pensionable: pence(0), employee: pence(-400), employer: pence(-300), isRefund: true },
  ],
};

it('a NEST file has its header, a line of 22 cells for each member, the reason where little or nothing comes, and the count', () => {
  const [header, first, second, third, trailer] = nestRows(file);
  expect(header).toEqual(['H', 'EMP123456789', 'CS', '2026-07-12', 'Four-weekly pay', '2026-08-22', '4 weekly', '2026-06-15', '']);
  expect(first?.slice(0, 11)).toEqual([
    'D',
    'Alex Ada',
    'Adult',
    'AB123456C',
    '1',
    { sum: 52_000 },
    '',
    { sum: 1_560 },
    { sum: 2_080 },
    '',
    '',
  ]);
  expect([first?.length, second?.length]).toEqual([22, 22]);
  expect(second?.slice(9, 11)).toEqual(['5', '']);
  expect(third?.slice(9, 11)).toEqual(['1', '2026-07-10']);
  expect(trailer).toEqual(['T', 3, '1.9']);
});

it('the plain file has everybody, refunds below nothing and said so', () => {
  const rows = pensionFileRows(file);
  expect(rows.every((row) => row.length === pensionFileColumns.length)).toBe(true);
  expect(rows.at(-1)?.slice(-3)).toEqual([{ sum: -400 }, { sum: -300 }, 'Opted out: given back']);
});

it('a name of one word is both, so that no file has an empty name', () => {
  expect(namesOf('Prince')).toEqual({ forename: 'Prince', surname: 'Prince' });
});

import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PensionFile } from '#core/contract/shapes/pension';
import { pensionCsv } from '#documents/pensionFile';

const file: PensionFile = {
  scheme: 'NEST',
  provider: 'NEST Corporation',
  employer: 'Rose, Invented',
  employerReference: 'EMP123456789',
  paymentSource: 'Four-weekly pay',
  frequency: 'four-weekly',
  method: 'relief_at_source',
  period: { from: day('2026-06-15'), to: day('2026-07-12') },
  payday: day('2026-07-17'),
  payBy: day('2026-08-22'),
  members: [
    {
      name: '=1+1 Adult',
      payrollId: '1',
      born: day('1990-01-01'),
      niNumber: 'AB123456C',
      pensionable: pence(52_000),
      employee: pence(2_080),
      employer: pence(1_560),
      isRefund: false,
    },
  ],
};

const written = (layout: 'nest' | 'plain'): readonly string[] => new TextDecoder().decode(pensionCsv(file, layout)).split('\r\n');

it('writes NEST’s own lines, and no name that a spreadsheet would run', () => {
  expect(written('nest')).toEqual([
    'H,EMP123456789,CS,2026-07-12,Four-weekly pay,2026-08-22,4 weekly,2026-06-15,',
    "D,'=1+1,Adult,AB123456C,1,520.00,,15.60,20.80,,,,,,,,,,,,,",
    'T,1,1.9',
    '',
  ]);
});

it('writes headings and a line for each member for every other provider', () => {
  const [headings = '', line] = written('plain');
  expect(headings.startsWith('Scheme,Employer,Employer reference,Period from')).toBe(true);
  expect(line).toBe(
    'NEST,"Rose, Invented",EMP123456789,2026-06-15,2026-07-12,2026-07-17,\'=1+1,Adult,AB123456C,1,1990-01-01,520.00,20.80,15.60,',
  );
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkBankNumbers } from '#core/bank/modulus/checkBankNumbers';
import { tableOf, weightRow } from '#test/support/bank/modulusTable';

/** 8 to 1 for the account number; nothing for the sort code. */
const falling = '8 7 6 5 4 3 2 1';

function answerOf(rows: readonly string[], sortCode: string, account: string): string {
  return checkBankNumbers(tableOf(...rows), { sortCode, account }).answer;
}

/** Each case: the account number, the sum by hand, the answer. */
type Case = readonly [account: string, sum: string, answer: 'possible' | 'not possible' | 'cannot be checked'];

function cases(name: string, rows: readonly string[], list: readonly Case[], sortCode = '990000'): void {
  describe(`numbers by ${name}`, () => {
    test.each(list)('%s: %s', (account, _, answer) => {
      expect(answerOf(rows, sortCode, account)).toBe(answer);
    });
  });
}

cases(
  'modulus 11',
  [weightRow('990000', 'MOD11', falling)],
  [
    ['10000003', '1×8 + 3×1 = 11, nothing left', 'possible'],
    ['10000004', '1×8 + 4×1 = 12, 1 left', 'not possible'],
    ['00000000', '0, nothing left', 'possible'],
  ],
);

cases(
  'modulus 10',
  [weightRow('990000', 'MOD10', falling)],
  [
    ['10000002', '1×8 + 2×1 = 10, nothing left', 'possible'],
    ['10000003', '1×8 + 3×1 = 11, 1 left', 'not possible'],
  ],
);

cases(
  'double alternate: the digits of the products are added',
  [weightRow('990000', 'DBLAL', '2 1 2 1 2 1 2 1')],
  [
    ['70000005', '7×2 = 14: 1 + 4, + 5 = 10, nothing left', 'possible'],
    ['70000006', '1 + 4 + 6 = 11, 1 left; by whole products 14 + 6 = 20 it would pass', 'not possible'],
  ],
);

cases(
  'the sort code is weighed too',
  [weightRow('990000', 'MOD10', '0 0 0 0 0 0 0 1', '', '1 0 0 0 0 0')],
  [
    ['00000001', '9×1 + 1×1 = 10', 'possible'],
    ['00000002', '9 + 2 = 11, 1 left', 'not possible'],
  ],
);

cases(
  'a weight below nothing',
  [weightRow('990000', 'MOD11', '1 0 0 0 0 0 0 -1')],
  [
    ['40000004', '4 − 4 = 0', 'possible'],
    ['10000002', '1 − 2 = −1, 10 left', 'not possible'],
  ],
);

cases(
  'two rows without an exception: both',
  [weightRow('990000', 'MOD11', falling), weightRow('990000', 'MOD10', '0 0 0 0 0 0 0 1')],
  [
    ['00000000', '0 and 0', 'possible'],
    ['10000003', '11 passes, 3 does not', 'not possible'],
    ['10000010', '8 + 1×2 = 10 does not pass modulo 11, 0 does', 'not possible'],
  ],
);

cases(
  'exception 1: 27 more',
  [weightRow('990000', 'DBLAL', '0 0 0 0 0 0 0 1', '1')],
  [
    ['00000003', '3 + 27 = 30', 'possible'],
    ['00000000', '0 + 27 = 27, 7 left', 'not possible'],
  ],
);

const twoAndNine = [
  weightRow('990000', 'MOD11', '0 0 0 0 0 0 0 1', '2'),
  weightRow('990000', 'MOD11', '0 0 0 0 0 0 0 1', '9', '1 0 0 0 0 0'),
];
cases('exceptions 2 and 9: either', twoAndNine, [
  ['01000000', 'a = 0, so the row’s own weights: h = 0', 'possible'],
  ['01000008', 'exception 2: 8 left. Exception 9: 309634 for the sort code, 3×1 + 8×1 = 11', 'possible'],
  ['01000002', '2 left; 3 + 2 = 5 left: neither', 'not possible'],
  ['10000004', 'a = 1, g = 0: 1×6 + 4×1 = 10 left; exception 9: 3 + 4 = 7 left: neither', 'not possible'],
  ['10000005', 'a = 1, g = 0: 1×6 + 5×1 = 11', 'possible'],
  ['10000096', 'a = 1, g = 9: only c to h weigh: 9×3 + 6×1 = 33', 'possible'],
  ['10000094', '9×3 + 4×1 = 31, 9 left; 3 + 4 = 7: neither', 'not possible'],
]);

cases(
  'exception 3: the second row is passed over with c = 6 or 9',
  [weightRow('990000', 'MOD11', '0 0 0 0 0 0 0 1'), weightRow('990000', 'DBLAL', '0 1 0 0 0 0 0 0', '3')],
  [
    ['01600000', 'h = 0 passes; c = 6', 'possible'],
    ['01900000', 'h = 0 passes; c = 9', 'possible'],
    ['01100000', 'h = 0 passes; b = 1 leaves 1', 'not possible'],
    ['01600001', 'h = 1 leaves 1 in the first row', 'not possible'],
  ],
);

cases(
  'exception 4: what is left is gh',
  [weightRow('990000', 'MOD11', '1 0 0 0 0 0 0 0', '4')],
  [
    ['70000007', '7 left, gh = 07', 'possible'],
    ['00000000', '0 left, gh = 00', 'possible'],
    ['00000007', '0 left, gh = 07', 'not possible'],
    ['70000017', '7 left, gh = 17', 'not possible'],
  ],
);

const five = [
  weightRow('990500', 'MOD11', '0 1 0 0 0 0 0 0', '5', '0 0 0 0 0 1'),
  weightRow('990500', 'DBLAL', '0 0 2 0 0 0 0 0', '5', '0 0 0 0 0 1'),
];
cases(
  'exception 5: 990501 stands in for 990500, for both rows',
  five,
  [
    ['01000099', '1 + 1 = 2 left, 11 − 2 = 9 = g; 1 left, 10 − 1 = 9 = h', 'possible'],
    ['01000098', 'g = 9 as it should be; h should be 9', 'not possible'],
    ['01000089', 'g should be 9', 'not possible'],
    ['00000009', '1 left modulo 11 belongs to no digit', 'not possible'],
    ['01700095', 'g: 11 − 2 = 9; h: 1 + (7×2 = 14: 1 + 4) = 6, 10 − 6 = 4, not 5', 'not possible'],
    ['01700094', 'h: 10 − 6 = 4', 'possible'],
    ['01200095', 'h: 1 + 4 = 5, 10 − 5 = 5', 'possible'],
  ],
  '990500',
);
cases(
  'exception 5 with nothing left: g and h are 0',
  [weightRow('990600', 'MOD11', '1 0 0 0 0 0 0 0', '5'), weightRow('990600', 'DBLAL', '1 0 0 0 0 0 0 0', '5')],
  [
    ['00000000', '0 and 0', 'possible'],
    ['00000010', '0 left, g = 1', 'not possible'],
    ['00000001', '0 left, h = 1', 'not possible'],
  ],
  '990600',
);

const six = [weightRow('990000', 'MOD11', falling, '6'), weightRow('990000', 'DBLAL', '0 0 0 0 0 0 0 1', '6')];
cases('exception 6: an account in a foreign currency', six, [
  ['40000055', 'a = 4, g = h', 'cannot be checked'],
  ['80000000', 'a = 8, g = h', 'cannot be checked'],
  ['90000055', 'a = 9: 72 + 10 + 5 = 87, 10 left', 'not possible'],
  ['30000055', 'a = 3: 24 + 10 + 5 = 39, 6 left', 'not possible'],
  ['40000056', 'g is not h: 32 + 10 + 6 = 48, 4 left', 'not possible'],
  ['00000000', '0 and 0', 'possible'],
]);

cases(
  'exception 7: with g = 9 the front does not weigh',
  [weightRow('990000', 'MOD11', '8 7 0 0 0 0 1 1', '7', '1 0 0 0 0 0')],
  [
    ['10000092', 'g = 9: 9 + 2 = 11', 'possible'],
    ['10000005', 'g = 0: 9×1 + 8 + 5 = 22', 'possible'],
    ['10000002', 'g = 0: 9 + 8 + 2 = 19, 8 left', 'not possible'],
  ],
);

cases(
  'exception 8: 090126 stands in for the sort code',
  [weightRow('990000', 'MOD10', '0 0 0 0 0 0 0 1', '8', '0 1 0 0 0 1')],
  [
    ['00000005', '9 + 6 + 5 = 20', 'possible'],
    ['00000001', '9 + 6 + 1 = 16, 6 left; its own 990000 would give 9 + 0 + 1 = 10', 'not possible'],
  ],
);

const tenAndEleven = [weightRow('990000', 'MOD11', '1 1 0 0 0 0 1 1', '10'), weightRow('990000', 'MOD11', '0 0 1 0 0 0 0 0', '11')];
cases('exceptions 10 and 11: either; with ab = 09 or 99 and g = 9 the front does not weigh', tenAndEleven, [
  ['09100092', 'ab = 09, g = 9: 9 + 2 = 11', 'possible'],
  ['99100092', 'ab = 99, g = 9: 9 + 2 = 11', 'possible'],
  ['09100002', 'g = 0, so a and b weigh: 9 + 2 = 11', 'possible'],
  ['09100093', '9 + 3 = 12, 1 left; c = 1 left', 'not possible'],
  ['09100091', '9 + 1 = 10 left; c = 1 left', 'not possible'],
  ['19100092', 'ab = 19, so all weigh: 1 + 9 + 9 + 2 = 21, 10 left', 'not possible'],
  ['19000092', 'the first does not pass; c = 0 does', 'possible'],
]);

cases(
  'exceptions 12 and 13: either',
  [weightRow('990000', 'MOD11', '1 0 0 0 0 0 0 0', '12'), weightRow('990000', 'MOD10', '0 1 0 0 0 0 0 0', '13')],
  [
    ['01000000', '0 left; 1 left', 'possible'],
    ['10000000', '1 left; 0 left', 'possible'],
    ['11000000', '1 left; 1 left', 'not possible'],
  ],
);

cases(
  'exception 14: once more without the last digit, where that is 0, 1 or 9',
  [weightRow('990000', 'MOD11', falling, '14')],
  [
    ['10000003', '8 + 3 = 11 at once', 'possible'],
    ['20000081', '16 + 16 + 1 = 33 at once', 'possible'],
    ['10000041', '8 + 8 + 1 = 17; without the 1, 01000004: 7 + 4 = 11', 'possible'],
    ['10000042', '8 + 8 + 2 = 18; a last digit of 2 was not added', 'not possible'],
    ['10000051', '8 + 10 + 1 = 19; 01000005: 7 + 5 = 12', 'not possible'],
  ],
);

describe('what the table does not hold', () => {
  it('cannot be checked, and may well be right: a new bank’s sort code must frighten nobody', () => {
    const found = checkBankNumbers(tableOf(weightRow('990000', 'MOD11', falling)), { sortCode: '980000', account: '12345678' });
    expect(found).toEqual({ answer: 'cannot be checked', words: expect.stringContaining('They may well be right.') });
  });

  it('holds both ends of a range', () => {
    const rows = [weightRow('990000', 'MOD11', falling).replace('990000 990000', '990000 990009')];
    expect(['989999', '990000', '990009', '990010'].map((sortCode) => answerOf(rows, sortCode, '10000004'))).toEqual([
      'cannot be checked',
      'not possible',
      'not possible',
      'cannot be checked',
    ]);
  });
});

test('a passing number stops passing when one weighed digit changes: 1 to 8 are all prime to 11', () => {
  const table = tableOf(weightRow('990000', 'MOD11', falling));
  const check = (digits: readonly number[]): string => checkBankNumbers(table, { sortCode: '990000', account: digits.join('') }).answer;
  const digit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(
      fc.array(digit, { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 1, max: 9 }),
      (start, at, by) => {
        fc.pre(check(start) === 'possible');
        const changed = start.map((each, index) => (index === at ? (each + by) % 10 : each));
        expect(check(changed)).toBe('not possible');
      },
    ),
  );
});

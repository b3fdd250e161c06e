import { expect, it } from 'vitest';
import { readLetters } from '#renderer/team/job/readLetters';

it('reads a letter and five sums to a line, with pound signs and commas, and names the first line that is not that', () => {
  expect(readLetters('a 2967.00 £2,599.00 3634 290.72 1048.80\n\n')).toEqual({
    letters: [{ letter: 'A', atLel: 296_700, lelToPt: 259_900, ptToUel: 363_400, employeeNi: 29_072, employerNi: 104_880 }],
  });
  expect(readLetters('')).toEqual({ letters: [] });
  expect(readLetters('A 1 2 3 4 5\nM 1 2 3 4')).toEqual({ wrong: 'M 1 2 3 4' });
  expect(readLetters('A 1 2 x 4 5')).toEqual({ wrong: 'A 1 2 x 4 5' });
});

it('reads all earnings as a sixth sum, and nothing after it', () => {
  const line = 'M 2967.00 2599.00 3634.00 290.72 1048.80';
  expect(readLetters(`${line} 9800.00`)).toMatchObject({ letters: [{ letter: 'M', earnings: 980_000 }] });
  expect(readLetters(`${line} 9800.00 1.00`)).toEqual({ wrong: `${line} 9800.00 1.00` });
  expect(readLetters(`${line} all`)).toEqual({ wrong: `${line} all` });
});

import { expect, test } from 'vitest';
import { letterRemark } from '#core/pay/letterRemark';
import { day } from '#core/time/day';

const payday = day('2026-07-17');
const of = (born: string, letter: string) => letterRemark({ name: 'Sam', born: day(born), payday, letter });

test('the ordinary letter of an age says nothing, from the birthday on', () => {
  expect([of('2005-07-17', 'A'), of('2005-07-18', 'M'), of('1960-05-17', 'C'), of('2010-07-18', 'X')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a letter that an age rules out keeps the payday waiting', () => {
  expect([of('2005-07-17', 'M')?.kind, of('1960-05-17', 'A')?.kind, of('2010-07-18', 'A')?.kind]).toEqual(['blocks', 'blocks', 'blocks']);
});

test('letter X kept after a sixteenth birthday names the letter that is right for nearly everybody', () => {
  expect(of('2010-07-17', 'X')).toEqual({
    kind: 'look',
    words:
      'Sam is paid with National Insurance letter X, which is not the ordinary one. They are insured in another country and hold the certificate for it. Keep the paper that says so. Where that is not so, record letter M under Team before you approve.',
  });
});

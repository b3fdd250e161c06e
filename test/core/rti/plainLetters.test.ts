import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmrcNiNumber, inHmrcLetters, plainLetters, splitName, ukPostcode } from '#core/rti/plainLetters';

describe('names for HMRC', () => {
  it.each([
    ['Zoë', 'Zoe'],
    ['Łukasz', 'Lukasz'],
    ['O’Brien', "O'Brien"],
    ['Nguyễn', 'Nguyen'],
    ['Weiß', 'Weiss'],
    ['Anne–Marie', 'Anne-Marie'],
    ['Þóra  Ægisdóttir ', 'Thora AEgisdottir'],
  ])('%s is written %s', (given, written) => {
    expect(inHmrcLetters(given, 'name')).toBe(written);
  });

  it.each(['李', 'Иван', 'Ann2', "'Ann", '', 'A'.repeat(36), 'Ann & Bob'])('%j cannot be written in them', (given) => {
    expect(inHmrcLetters(given, 'name')).toBeUndefined();
  });

  it('whatever was typed, what comes out is within HMRC’s letters', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(inHmrcLetters(text, 'name') ?? 'A').toMatch(/^[A-Za-z][A-Za-z '-]{0,34}$/);
        expect(inHmrcLetters(text, 'line') ?? 'A').toMatch(/^[A-Za-z0-9][A-Za-z0-9 .,\-()/=!"%&*;<>'+:?]{0,34}$/);
        expect(plainLetters(text)).not.toMatch(/[éèüñÅ’–]/u);
      }),
    );
  });

  it('a line of an address takes numbers and signs; a name does not', () => {
    expect(inHmrcLetters('Flat 2/B, 10–12 High St.', 'line')).toBe('Flat 2/B, 10-12 High St.');
    // A dash for upright writing is a dash in pieces.
    expect(inHmrcLetters('10︲12 High St.', 'line')).toBe('10-12 High St.');
    expect(inHmrcLetters('#5', 'line')).toBeUndefined();
    expect(inHmrcLetters('Dr.', 'title')).toBe('Dr.');
  });
});

describe('a name in two parts', () => {
  it.each([
    ['Sam Sample', 'Sam', 'Sample'],
    ['Mary Ann van der Berg', 'Mary Ann', 'van der Berg'],
    ['Cher', 'Cher', ''],
    ['Bin Li', 'Bin', 'Li'],
  ])('%s', (name, forenames, surname) => {
    expect(splitName(name)).toEqual({ forenames, surname });
  });
});

describe('numbers and codes', () => {
  it.each([
    ['qq 12 34 56 c', undefined],
    ['ab 12 34 56 c', 'AB123456C'],
    ['AB123456', 'AB123456 '],
    ['GB123456A', undefined],
    ['BG123456A', undefined],
    ['TN 12 34 56 A', undefined],
    ['AO123456A', undefined],
    ['AB123456E', undefined],
  ])('National Insurance number %s is %j', (given, written) => {
    expect(hmrcNiNumber(given)).toBe(written);
  });

  it.each([
    ['m1 1aa', 'M1 1AA'],
    ['SW1A2AA', 'SW1A 2AA'],
    ['12345', undefined],
    ['ZZ1 1ZI', undefined],
  ])('postcode %s is %j', (given, written) => {
    expect(ukPostcode(given)).toBe(written);
  });
});

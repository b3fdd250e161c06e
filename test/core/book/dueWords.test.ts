import { describe, expect, it } from 'vitest';
import { dueInWords, readDueWords, textIn } from '#core/book/dueWords';

describe('the words of what is owed', () => {
  it('says who, what for and the invoice', () => {
    expect(dueInWords({ payee: 'Harbour Pool', what: 'swimming', reference: 'INV 7' })).toBe('Harbour Pool: swimming, INV 7');
    expect(dueInWords({ payee: 'Harbour Pool', what: 'swimming' })).toBe('Harbour Pool: swimming');
    expect(dueInWords({ payee: 'Harbour Pool', what: '' })).toBe('Harbour Pool');
  });

  it('stands for words that were erased, instead of failing on them', () => {
    expect(dueInWords(readDueWords(undefined))).toBe('(erased)');
    expect(readDueWords({ payee: 'Harbour Pool', what: 'swimming' })).toEqual({ payee: 'Harbour Pool', what: 'swimming' });
  });

  it('reads no member that is not text', () => {
    expect(textIn({ payee: 3 }, 'payee')).toBeUndefined();
    expect(textIn(['payee'], 'payee')).toBeUndefined();
    expect(textIn('payee', 'payee')).toBeUndefined();
  });
});

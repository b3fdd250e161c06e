import { describe, expect, it } from 'vitest';
import { misprints, printed } from '#core/sheet/letters';
import { type Sheet } from '#core/sheet/sheet';

function onPaper(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => printed(letter).letters).join('');
}

describe('what stands on paper', () => {
  it.each([
    ['Siân Łukasz Ştefan Dvořák Ħamrun Ŵyn', 'Siân Łukasz Ştefan Dvořák Ħamrun Ŵyn'],
    // A name loses the marks that the typeface has not, and never its letters.
    ['Nguyễn Thị Ngọc Ơn', 'Nguyên Thi Ngoc On'],
    ['ﬁve ①', 'five 1'],
    ['well‑being', 'well-being'],
    ['Иван 王小明 🙂', '???? ??? ?'],
    ['👩‍🦽', '??'],
  ])('%s is printed as %s', (written, paper) => {
    expect(onPaper(written)).toBe(paper);
  });
});

function sheetOf(...items: readonly string[]): Sheet {
  return { title: 'Statement', language: 'en-GB', subject: '', author: '', reference: '', blocks: [{ kind: 'list', items }] };
}

describe('what cannot be printed as it is', () => {
  it('is told name by name, each once', () => {
    expect(misprints(sheetOf('Paid to Иван Петров on Monday', 'Иван Петров', 'Nguyễn, physiotherapy', 'Siân'))).toEqual([
      { words: 'Иван Петров', printed: '???? ??????' },
      { words: 'Nguyễn,', printed: 'Nguyên,' },
    ]);
  });

  it('is nothing where a letter only stands under another number', () => {
    expect(misprints(sheetOf('well‑being', 'Sia\u0302n'))).toEqual([]);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counted, Counted, listed } from '#renderer/words/count';
import { formWords } from '#renderer/words/form';
import { homeWords } from '#renderer/words/home';
import { purchaseWords } from '#renderer/words/purchases';

const renderer = join(import.meta.dirname, '..', '..', '..', 'renderer');

describe('words', () => {
  it('count as people do, and never say "1 things need"', () => {
    expect(counted(1, 'line')).toBe('one line');
    expect(Counted(3, 'thing')).toBe('Three things');
    expect(counted(14, 'purchase')).toBe('14 purchases');
    expect(listed(['Ann', 'Ben', 'Cal'])).toBe('Ann, Ben and Cal');
  });

  it('greet and say the answer first', () => {
    expect(homeWords.title(9, 'Ruth Hale', 3)).toBe('Good morning, Ruth. Three things need you.');
    expect(homeWords.title(15, undefined, 1)).toBe('Good afternoon. One thing needs you.');
    expect(homeWords.title(20, 'Ruth Hale', 0)).toBe('Good evening, Ruth. Nothing needs you just now.');
    expect(purchaseWords.title(14, 1)).toBe('14 purchases in this book. One needs a receipt');
  });

  // “Say the date like …” three times in one list left a screen reader’s user to guess which of the dates was meant.
  it('name the field that a problem is of, as the screen calls it', () => {
    expect(formWords.problemOf('Last day', formWords.dayNeeded)).toBe('Last day: Enter a real date, such as 3 November 2026.');
    expect(formWords.problemOf('Until when?', formWords.dayNeeded)).toBe('Until when? Enter a real date, such as 3 November 2026.');
    expect(formWords.problemOf('Reason', 'Reason is missing.')).toBe('Reason is missing.');
    expect(formWords.problemOf(undefined, 'The disk is full.')).toBe('The disk is full.');
  });

  it('never call a personal assistant a carer: in law a carer is unpaid', () => {
    for (const file of globSync('words/**/*.ts', { cwd: renderer }))
      expect(readFileSync(join(renderer, file), 'utf8'), file).not.toMatch(/\bcarer/i);
  });

  it('stand in words/, not in the screens: a sentence in a screen is missed by whoever proof-reads', () => {
    for (const file of globSync('**/*.tsx', { cwd: renderer })) {
      const text = readFileSync(join(renderer, file), 'utf8');
      expect(text.match(/>\s*[A-Z][a-z]+ [a-z]+[^<{}]*</g) ?? [], file).toEqual([]);
    }
  });
});

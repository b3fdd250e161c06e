import { describe, expect, it } from 'vitest';
import { amount, choice, dayRule, digits, line, optional, reason, sum, wholeNumber } from '#renderer/kit/form/rules';

describe('what fields make of what was typed', () => {
  it('takes money as people write it, and refuses nothing and less where it was paid', () => {
    expect(amount('x').read(' £1,204.16 ')).toEqual({ ok: true, value: 120_416 });
    expect(amount('x').read('38.5')).toEqual({ ok: true, value: 3_850 });
    expect(amount('Say how much.').read('0.00')).toEqual({ ok: false, sentence: 'Say how much.' });
    expect(amount('Say how much.').read('-3')).toEqual({ ok: false, sentence: 'Say how much.' });
    expect(sum('x').read('-3.00')).toEqual({ ok: true, value: -300 });
  });

  it('leaves an optional field out where it is empty, and still reads one that is not', () => {
    expect(optional(dayRule('x')).read('  ')).toEqual({ ok: true, value: undefined });
    expect(optional(dayRule('A day, please.')).read('soon')).toEqual({ ok: false, sentence: 'A day, please.' });
  });

  it('trims a line, and says when it is empty or too long to print', () => {
    expect(line('Name?').read('  Ruth Hale ')).toEqual({ ok: true, value: 'Ruth Hale' });
    expect(line('Name?').read(' ')).toEqual({ ok: false, sentence: 'Name?' });
    expect(line('Name?').read('a'.repeat(201)).ok).toBe(false);
    expect(reason('Why?').read('no').ok).toBe(false);
  });

  it('keeps four digits as digits, with the zero in front', () => {
    expect(digits(4, 'x').read('0471')).toEqual({ ok: true, value: '0471' });
    expect(digits(10, 'x').read('485 777 3456')).toEqual({ ok: true, value: '4857773456' });
    expect(digits(4, 'Four digits.').read('471')).toEqual({ ok: false, sentence: 'Four digits.' });
  });

  it('takes only a choice of the list, and only a number within its bounds', () => {
    expect(choice(['a', 'b'], 'Choose.').read('c')).toEqual({ ok: false, sentence: 'Choose.' });
    expect(wholeNumber(0, 52, 'Weeks?').read('53')).toEqual({ ok: false, sentence: 'Weeks?' });
    expect(wholeNumber(0, 52, 'Weeks?').read('8')).toEqual({ ok: true, value: 8 });
  });
});

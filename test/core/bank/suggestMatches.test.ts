import { describe, expect, test } from 'vitest';
import { suggestMatches } from '#core/bank/suggestMatches';
import { type OpenDue, type Suggestion } from '#core/bank/types';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

type Given = { readonly id?: string; readonly open: number; readonly on: string; readonly payee: string; readonly reference?: string };

function due({ id = 'due', open, on, payee, reference }: Given, direction: 'in' | 'out' = 'out'): OpenDue {
  return { id, direction, open: pence(open), day: day(on), payee, reference, dayIs: direction === 'in' ? 'it was due' : 'the receipt' };
}

function suggest(amount: number, text: string, dues: readonly OpenDue[], on = '2026-11-12'): readonly Suggestion[] {
  return suggestMatches([{ id: 'line', day: day(on), amount: pence(amount), text }], dues).flatMap(({ suggestions }) => suggestions);
}

const gym = due({ open: 3_850, on: '2026-11-10', payee: 'Madeup Gym Ltd' });

describe('a suggestion', () => {
  test('gives its reasons in words', () => {
    expect(suggest(-3_850, 'MADEUP GYM LTD DD', [gym])).toEqual([
      {
        parts: [{ dueId: 'due', amount: 3_850 }],
        reasons: ['Same amount, £38.50', 'Dated 2 days after the receipt', 'The payee’s name is in the bank’s words'],
        score: 11,
        rank: 1,
      },
    ]);
  });

  test('never settles money out with money in', () => {
    expect(suggest(3_850, 'MADEUP GYM LTD', [gym])).toEqual([]);
  });

  test('says on which side of the day it is, and one day is one day', () => {
    const reasons = (on: string): readonly string[] => suggest(-3_850, '', [gym], on)[0]?.reasons ?? [];
    expect(reasons('2026-11-10')).toContain('Dated the same day as the receipt');
    expect(reasons('2026-11-09')).toContain('Dated 1 day before the receipt');
  });

  test('knows a name that the bank cut short, a surname with an initial, and a reference', () => {
    const physio = due({ open: 8_500, on: '2026-11-10', payee: 'Invented Physiotherapy', reference: 'INV-204' });
    expect(suggest(-8_500, 'INVENTED PHYSIOTHERA 400001 INV-204', [physio])[0]?.reasons.slice(2)).toEqual([
      'The payee’s name is in the bank’s words',
      'The reference “INV-204” is in the bank’s words',
    ]);
    const person = due({ open: 8_500, on: '2026-11-10', payee: 'Rosa Sample' });
    expect(suggest(-8_500, 'R SAMPLE OT', [person])[0]?.reasons[2]).toBe('“SAMPLE” is in the bank’s words');
  });

  test('finds the right name among a hundred dues of one amount', () => {
    const many = Array.from({ length: 100 }, (_, place) =>
      due({ id: `other-${String(place)}`, open: 3_850, on: '2026-11-11', payee: `Shop ${String(place)}` }),
    );
    const far = due({ id: 'far', open: 3_850, on: '2026-06-01', payee: 'Distant Name' });
    expect(suggest(-3_850, 'DISTANT NAME', [...many, far]).some(({ parts }) => parts[0]?.dueId === 'far')).toBe(true);
  });

  test('is not made of an amount alone when months lie between', () => {
    expect(suggest(-3_850, 'SOMETHING ELSE', [gym], '2027-03-01')).toEqual([]);
  });
});

describe('ranks', () => {
  test('show a tie as a tie: nothing picks one of two equal receipts', () => {
    const found = suggest(-320, 'MADE UP CAFE', [
      due({ id: 'one', open: 320, on: '2026-11-12', payee: 'Made Up Cafe' }),
      due({ id: 'two', open: 320, on: '2026-11-12', payee: 'Made Up Café' }),
      due({ id: 'later', open: 320, on: '2026-11-20', payee: 'Made Up Cafe' }),
    ]);
    expect(found.map(({ rank, parts }) => [rank, parts[0]?.dueId])).toEqual([
      [1, 'one'],
      [1, 'two'],
      [3, 'later'],
    ]);
  });
});

describe('one payment and several dues', () => {
  const invoices = [
    due({ id: 'a', open: 8_500, on: '2026-11-01', payee: 'Rosa Sample' }),
    due({ id: 'b', open: 4_250, on: '2026-11-08', payee: 'Rosa Sample' }),
    due({ id: 'c', open: 1_000, on: '2026-11-09', payee: 'Somebody Else' }),
  ];

  test('are suggested where dues of one payee make exactly the sum', () => {
    const [first] = suggest(-12_750, 'ROSA SAMPLE', invoices);
    expect(first?.parts).toEqual([
      { dueId: 'a', amount: 8_500 },
      { dueId: 'b', amount: 4_250 },
    ]);
    expect(first?.reasons).toEqual([
      'Together these 2 make exactly £127.50',
      'Dated 11 days after the receipt',
      'The payee’s name is in the bank’s words',
    ]);
  });

  test('are not mixed from two payees', () => {
    expect(suggest(-9_500, 'ROSA SAMPLE', invoices).every(({ parts }) => parts.length === 1)).toBe(true);
  });
});

describe('another amount under the same name', () => {
  const award = due({ open: 120_000, on: '2026-11-10', payee: 'Example ICB' }, 'in');

  test('is offered as a short or an extra payment, and says by how much', () => {
    expect(suggest(100_000, 'EXAMPLE ICB DP0042', [award])[0]).toMatchObject({
      parts: [{ dueId: 'due', amount: 100_000 }],
      reasons: ['£200.00 less than the £1,200.00 that is open', 'Dated 2 days after it was due', 'The payer’s name is in the bank’s words'],
    });
    expect(suggest(120_001, 'EXAMPLE ICB DP0042', [award])[0]).toMatchObject({ parts: [{ dueId: 'due', amount: 120_000 }] });
  });

  test('is left out where the exact amount is there under that name', () => {
    const exact = due({ id: 'exact', open: 100_000, on: '2026-11-10', payee: 'Example ICB' }, 'in');
    expect(suggest(100_000, 'EXAMPLE ICB DP0042', [award, exact]).map(({ parts }) => parts[0]?.dueId)).toEqual(['exact']);
  });
});

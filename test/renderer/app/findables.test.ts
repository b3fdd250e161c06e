import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { findables, matching } from '#renderer/app/findables';

const all = [
  { to: '/bank', title: 'Bank', more: 'Page' },
  { to: '/purchases/1', title: 'Harbour Pool: Ten swims', more: 'Purchase, £1,038.50, 4 Nov 2026' },
];

describe('finding', () => {
  it('takes words in any order and case', () => {
    expect(matching(all, 'swims harbour')).toEqual([all[1]]);
  });

  it('finds a sum however it is typed', () => {
    for (const typed of ['£1,038.50', '1038.50', '1,038']) expect(matching(all, typed), typed).toEqual([all[1]]);
  });

  it('shows everything while nothing is typed', () => {
    expect(matching(all, '')).toEqual(all);
  });

  it('lists each place once, whatever the side of the window and the list of tasks both lead to', () => {
    const places = findables({ receipts: [], streams: [], assistants: [] }, '').map(({ to }) => to);
    expect(places.length).toBeGreaterThan(10);
    expect(new Set(places).size).toBe(places.length);
  });

  it('finds what there is to do by its own words, though it leads to a place of the side', () => {
    expect(findables({ receipts: [], streams: [], assistants: [] }, 'record shift').map(({ title }) => title)).toEqual(['Record a shift']);
  });

  it('finds a personal assistant by name and by reference', () => {
    const sam = {
      id: 'assistant-1',
      name: 'Sam Sample',
      reference: 'PA 1',
      born: day('1990-05-17'),
      employments: [],
      isSelfEmployed: false,
    };
    for (const typed of ['sample', 'pa 1', 'personal sam'])
      expect(
        findables({ receipts: [], streams: [], assistants: [sam] }, typed).map(({ to }) => to),
        typed,
      ).toEqual(['/team/pa/assistant-1']);
  });
});

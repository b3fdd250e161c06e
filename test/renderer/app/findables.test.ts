import { describe, expect, it } from 'vitest';
import { matching } from '#renderer/app/findables';

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
});

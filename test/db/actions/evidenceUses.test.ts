import { expect, it } from 'vitest';
import { tempFamily } from '#test/support/family';

it('says of every paper of the practice family what it proves: an agreement or a bank’s file was said to prove nothing yet', () => {
  const { evidence, earlier } = tempFamily('issued').ask('evidence.list', {});
  expect(earlier).toBe(false);
  expect(evidence.filter(({ usedFor }) => usedFor.length === 0)).toEqual([]);
  const all = evidence.flatMap(({ usedFor }) => usedFor);
  expect(all).toContain('The bank’s lines of Ellis’s direct payment account to 30 Dec 2025');
  expect(all).toContain('Pay agreement of Joan Sample from 1 Oct 2025');
  expect(all).toContain('What was paid before to Joan Sample, 2025-26');
});

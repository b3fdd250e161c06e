import { expect, it } from 'vitest';
import { readStatutory } from '#renderer/team/job/readStatutory';

it('reads a kind of statutory pay and its sum to a line, and names the first line that is not that, or has a kind again', () => {
  expect(readStatutory('smp £1,848.58\n\nSSP: 123.25')).toEqual({
    statutory: [
      { kind: 'smp', amount: 184_858 },
      { kind: 'ssp', amount: 12_325 },
    ],
  });
  expect(readStatutory('')).toEqual({ statutory: [] });
  for (const line of ['XYZ 1.00', 'SMP', 'SMP 1 2', 'SMP -1.00', 'SMP much']) expect(readStatutory(line)).toEqual({ wrong: line });
  expect(readStatutory('SMP 1.00\nsmp 2.00')).toEqual({ wrong: 'smp 2.00' });
});

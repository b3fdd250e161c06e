import { expect, it } from 'vitest';
import { movedWords } from '#renderer/report/movedWords';

it('a change since a report was sent goes with the next payday’s report; one that was not sent, or was refused, is made again', () => {
  for (const state of ['sent', 'accepted'] as const) expect(movedWords(state)).toContain('with the next payday’s report');
  for (const state of ['made', 'refused', 'told'] as const) expect(movedWords(state)).toContain('Make it again');
});

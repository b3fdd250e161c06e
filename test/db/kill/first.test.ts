import { expect, test } from 'vitest';
import { bookScript } from '#test/support/bookScript';
import { killShare, openWorkshop } from '#test/support/killing';

test(
  'killed at every failpoint of the first third of the book’s commands, the book is as before or after, and one effect follows',
  {
    timeout: 900_000,
  },
  async () => {
    const workshop = await openWorkshop();
    try {
      expect(await killShare(workshop, bookScript, { number: 1, of: 3 }, 'some')).toBeGreaterThan(100);
    } finally {
      workshop.remove();
    }
  },
);

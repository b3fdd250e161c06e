import { expect, test } from 'vitest';
import { bookScript } from '#test/support/bookScript';
import { killShare, openWorkshop } from '#test/support/killing';

test(
  'killed before and after the commit of every command of the book’s second third, and at every failpoint of its files, the book is as before or after, and one effect follows',
  {
    timeout: 900_000,
  },
  async () => {
    const workshop = await openWorkshop();
    try {
      expect(await killShare(workshop, bookScript, { number: 2, of: 3 })).toBeGreaterThan(100);
    } finally {
      workshop.remove();
    }
  },
);

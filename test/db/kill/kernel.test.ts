import { expect, test } from 'vitest';
import { scripts } from '#test/support/commandScripts';
import { bookScript } from '#test/support/bookScript';
import { killShare, openWorkshop } from '#test/support/killing';

test.each(scripts.filter((script) => script !== bookScript))(
  'killed at every failpoint of every step of “$name”, the book is as before or after, and one effect follows',
  { timeout: 900_000 },
  async (script) => {
    const workshop = await openWorkshop();
    try {
      expect(await killShare(workshop, script, { number: 1, of: 1 }, 'every')).toBeGreaterThan(0);
    } finally {
      workshop.remove();
    }
  },
);

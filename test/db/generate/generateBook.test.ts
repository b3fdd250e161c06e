import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { type Generated, generateBook } from '#db/generate/generateBook';
import { type Book, openBook } from '#db/kernel/book';
import { digestOfBook } from '#test/support/bookState';
import { tempFolder } from '#test/support/tempFolder';
import { valueOf } from '#test/support/tempKernel';

const small = { years: 1, purchasesAMonth: 1 } as const;

function look<Seen>(generated: Generated, at: (book: Book) => Seen): Seen {
  const book = valueOf(openBook(generated.folder));
  try {
    return at(book);
  } finally {
    book.close();
  }
}

describe('an invented book', () => {
  it('is the same for the same seed, row by row, and another for another', { timeout: 60_000 }, () => {
    const digest = (seed: number): string => {
      const generated = generateBook(join(tempFolder(), 'book'), { ...small, seed });
      return look(generated, (book) => digestOfBook(book.opened.kernel));
    };
    expect(digest(1)).toBe(digest(1));
    expect(digest(1)).not.toBe(digest(2));
  });

  it('is sound, reconciled to its last day but for nothing, and has something still to pay', () => {
    const generated = generateBook(join(tempFolder(), 'book'), { ...small, seed: 3 });
    expect([generated.from, generated.to]).toEqual(['2025-04-01', '2026-03-31']);
    look(generated, (book) => {
      expect(valueOf(book.call('health.check', {}, {})).checks.filter(({ holds }) => !holds)).toEqual([]);
      for (const { accountId } of generated.household.people) {
        const { done } = valueOf(book.call('bank.reconciliation', { bankAccountId: accountId }, {}));
        expect(done.map(({ to }) => to).toSorted()).toEqual(['2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31']);
        expect(valueOf(book.call('bank.lines', { bankAccountId: accountId, only: 'unmatched' }, {})).lines).toEqual([]);
      }
      expect(valueOf(book.call('due.list', { direction: 'out' }, {})).dues.length).toBeGreaterThan(0);
    });
  });

  it('can have every quarter’s statement issued, each going on from the one before', () => {
    const generated = generateBook(join(tempFolder(), 'book'), { ...small, people: 1, seed: 4, issue: true, until: day('2026-04-01') });
    look(generated, (book) => {
      const { issued } = valueOf(book.call('statement.list', {}, {}));
      expect(issued.map(({ number, period }) => [number, period.to]).toReversed()).toEqual([
        [1, '2025-06-30'],
        [2, '2025-09-30'],
        [3, '2025-12-31'],
        [4, '2026-03-31'],
      ]);
      const { household } = generated;
      const [person] = household.people;
      const dated = { streamId: person?.streamId ?? '', kind: 'interest', amount: 1, from: 'The bank', day: day('2025-12-31') };
      const late = book.answer('money.receive', dated, {});
      expect(late.ok ? 'ok' : late.problem.code).toBe('money.periodIssued');
    });
  });
});

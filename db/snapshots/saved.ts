import { type Open } from '#db/kernel/opened';
import { flag, text } from '#db/rows';
import { type Manifest } from './manifest.ts';

// Only what people did counts; that a copy was dropped or put back is no reason for another.
const changedSince = `
  SELECT EXISTS (SELECT 1 FROM log WHERE seq = @seq AND hash = @hash)
    AND NOT EXISTS (SELECT 1 FROM log WHERE seq > @seq AND route NOT IN ('snapshot.expire', 'snapshot.restore')) AS saved`;

/** Whether a copy is of this book and holds everything that was done in it. */
export function holdsAll({ kernel }: Open, { book }: Manifest): boolean {
  const { sql } = kernel.handle;
  const isOurs = sql.one('SELECT id FROM book', [], { id: text })?.id === book.id;
  return isOurs && sql.one(changedSince, { seq: book.seq, hash: book.hash }, { saved: flag })?.saved === true;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '#core/time/day';
import { type PayBook, generatePayBook } from '#db/generate/pay/payBook';

/**
 * Started by the bench, once for each part: makes every `parts`th invented book, from `seed` on, until it has so many whose last payday
 * waits to be approved, and writes what they are about into `part-N.json`.
 */
const [folder = '', wanted = '0', seed = '1', parts = '1', today = ''] = process.argv.slice(2);
const waiting: PayBook[] = [];
mkdirSync(join(folder, 'books'), { recursive: true });
for (let next = Number(seed); waiting.length < Number(wanted); next += Number(parts)) {
  const book = generatePayBook(join(folder, 'books', String(next)), { seed: next, leavesLast: true });
  if (book.waiting !== undefined && book.to <= day(today)) waiting.push(book);
}
writeFileSync(join(folder, `part-${seed}.json`), JSON.stringify(waiting));

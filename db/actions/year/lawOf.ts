import { yearPackShape, type YearPack } from '#core/contract/shapes/yearPack';
import { type Law, lawWith, ownLaw } from '#core/payroll/law';
import { packFault, packLeftOut } from '#core/year/packFault';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

export type Pack = { readonly table: YearPack['table']; readonly digest: string };

/** Oldest first. */
const brought = 'SELECT tax_year, digest FROM year_pack ORDER BY tax_year, log_seq';

const content = 'SELECT pack FROM year_pack WHERE tax_year = ? AND digest = ? LIMIT 1';

type Looked = { readonly table: YearPack['table'] } | { readonly fault: string };

/** A pack's digest is of its table, so that one once read needs no reading again. */
const read = new Map<string, Looked>();

/** A book may hold a pack that today would not be taken, and has to open all the same. */
function lookedAt({ sql }: Reading, taxYear: string, digest: string): Looked {
  const kept = yearPackShape.safeParse(JSON.parse(sql.one(content, [taxYear, digest], { pack: text })?.pack ?? 'null'));
  if (!kept.success) return { fault: 'its figures cannot be read.' };
  const { table } = kept.data;
  const fault = packFault(table);
  return fault === undefined ? { table } : { fault };
}

function tableOf(reading: Reading, taxYear: string, digest: string): Looked {
  const found = read.get(digest) ?? lookedAt(reading, taxYear, digest);
  if (read.size > 20) read.clear();
  read.set(digest, found);
  return found;
}

type Packs = { readonly standing: readonly Pack[]; readonly leftOut: readonly string[] };

/** Of each year the newest that can be right, and sentences about what is left out because a newer one cannot. */
function lookThrough(reading: Reading): Packs {
  const standing = new Map<string, Pack>();
  const leftOut = new Map<string, string>();
  for (const { tax_year: taxYear, digest } of reading.sql.all(brought, [], { tax_year: text, digest: text })) {
    const found = tableOf(reading, taxYear, digest);
    if ('fault' in found) leftOut.set(taxYear, packLeftOut(taxYear, found.fault));
    else {
      standing.set(taxYear, { table: found.table, digest });
      leftOut.delete(taxYear);
    }
  }
  return { standing: [...standing.values()], leftOut: [...leftOut.values()] };
}

/** The book's year packs: of each year the newest that can be right. */
export function packsOf(reading: Reading): readonly Pack[] {
  return lookThrough(reading).standing;
}

/** Sentences about packs that were added and cannot be right, each until a mended one stands in its place. */
export function packsLeftOut(reading: Reading): readonly string[] {
  return lookThrough(reading).leftOut;
}

/** A law follows from its packs' digests alone: made once, whatever is worked out with it. */
const made = new Map<string, Law>();

/** Every figure of law by year or day, as every calculation of this book takes it: the app's own, and over it the book's year packs. */
export function lawOf(reading: Reading): Law {
  const packs = packsOf(reading);
  if (packs.length === 0) return ownLaw;
  const key = packs.map(({ digest }) => digest).join(' ');
  const law = made.get(key) ?? lawWith(packs.map(({ table }) => table));
  if (made.size > 20) made.clear();
  made.set(key, law);
  return law;
}

import { type YearPack, yearPackShape } from '#core/contract/shapes/yearPack';
import { type Law, lawWith, ownLaw } from '#core/payroll/law';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

export type Pack = { readonly table: YearPack['table']; readonly digest: string };

const stands = `
  SELECT tax_year, digest FROM year_pack
  WHERE log_seq = (SELECT max(log_seq) FROM year_pack AS other WHERE other.tax_year = year_pack.tax_year) ORDER BY tax_year`;

const content = 'SELECT pack FROM year_pack WHERE tax_year = ? ORDER BY log_seq DESC LIMIT 1';

/** A pack's digest is of its table, so that one once read needs no reading again. */
const read = new Map<string, Pack['table']>();

function tableOf({ sql }: Reading, taxYear: string, digest: string): Pack['table'] {
  const known = read.get(digest) ?? yearPackShape.parse(JSON.parse(sql.one(content, [taxYear], { pack: text })?.pack ?? '')).table;
  if (read.size > 20) read.clear();
  read.set(digest, known);
  return known;
}

/** The book's year packs: of each year the newest. */
export function packsOf(reading: Reading): readonly Pack[] {
  return reading.sql
    .all(stands, [], { tax_year: text, digest: text })
    .map(({ tax_year: taxYear, digest }) => ({ digest, table: tableOf(reading, taxYear, digest) }));
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

import { canonicalJson } from '#core/contract/canonical-json';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type YearPack, yearPackShape } from '#core/contract/shapes/yearPack';
import { orderChanges } from '#core/year/orderPack';
import { packFault } from '#core/year/packFault';
import { changesBetween, holidayDiffers, missingFrom } from '#core/year/yearPack';
import { lawWith, wholeYear } from '#core/payroll/law';
import { type YearTable } from '#core/payroll/year-table';
import { lawOf, packsOf } from '#db/actions/year/lawOf';
import { paidByOtherLaw } from '#db/actions/year/paidByLaw';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { tablesOf } from '#db/actions/year/tablesOf';
import { sha256 } from '#db/digest';
import { type Reading, type Writing } from '#db/kernel/handlers';

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // A file of another kind is a finding about the file, not a fault of ours.
    return undefined;
  }
}

function readPack(reading: Reading, file: string): Result<YearPack> {
  const chosen = reading.files(file);
  if (chosen === undefined) return refused(problem('input.fileGone', {}, 'file'));
  const read = yearPackShape.safeParse(parsed(chosen.bytes()));
  if (!read.success) return refused(problem('year.packUnreadable', {}, 'file'));
  const { table, digest } = read.data;
  if (sha256(canonicalJson(table)) !== digest) return refused(problem('year.packDamaged', {}, 'file'));
  const fault = packFault(table);
  if (fault !== undefined) return refused(problem('year.packWrong', { what: fault }, 'file'));
  const other = holidayDiffers(table);
  if (other === undefined) return done(read.data);
  return refused(problem('year.packHoliday', { what: other.name, before: other.before ?? 'nothing', after: other.after }, 'file'));
}

/** The table it stands beside: the same year's, or else the newest that is known. */
function beside(reading: Reading, { table }: YearPack): YearTable | undefined {
  const law = lawOf(reading);
  return wholeYear(law, table.taxYear) ?? wholeYear(law, law.years.at(-1)?.taxYear ?? '');
}

/** What a year pack would bring: every figure that is new or differs, with its source. */
export function lookAtYearPack(reading: Reading, { file }: InputOf<'yearPack.look'>): Result<OutputOf<'yearPack.look'>> {
  const read = readPack(reading, file);
  if (!read.ok) return read;
  const { table, madeOn, madeBy, digest } = read.value;
  const other = beside(reading, read.value);
  const changes = [...changesBetween(other, table), ...orderChanges(lawOf(reading), table.orders)];
  const missing = [...missingFrom(table)];
  return done({ taxYear: table.taxYear, madeOn, madeBy, digest, changes, missing, ...given({ comparedWith: other?.taxYear }) });
}

/** Takes a year pack into the book: from now on pay of its year is worked out with its figures. */
export function addYearPack(writing: Writing, { file, digest }: InputOf<'yearPack.add'>): Made {
  const read = readPack(writing, file);
  if (!read.ok) return read;
  const { table } = read.value;
  const { taxYear } = table;
  if (read.value.digest !== digest) return refused(problem('year.packMoved', {}, 'file'));
  const known = tablesOf(writing).find((one) => one.taxYear === taxYear);
  if (known !== undefined && sha256(canonicalJson(known)) === digest) return refused(problem('year.packKnown', { year: taxYear }, 'file'));
  const others = packsOf(writing).flatMap((pack) => (pack.table.taxYear === taxYear ? [] : [pack.table]));
  const after = lawWith([...others, table]);
  // A pack that only adds to what those pay runs were worked out with, such as mileage rates that came later, changes nothing of them.
  const used = paidByOtherLaw(writing, { taxYear, digest, before: lawOf(writing), after });
  if (used !== undefined) return refused(problem('year.packUsed', { year: used.taxYear, number: String(used.number) }, 'file'));
  const id = writing.newId('year_pack');
  writing.append('year_pack', { id, tax_year: taxYear, digest, pack: canonicalJson(read.value) });
  return done({ id });
}

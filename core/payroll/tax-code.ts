import { type Problem, problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type IncomeTaxTable, type TaxRegion } from './year-table.ts';

/** A tax code as the specification treats it. `written` has its prefix and no marker: 'S1257L'. */
export type TaxCode = {
  readonly written: string;
  readonly region: TaxRegion;
  /** Marked W1, M1 or X: every payday stands alone. */
  readonly isMarkedNonCumulative: boolean;
  readonly treatment: TaxTreatment;
};

export type TaxTreatment =
  | { readonly kind: 'free pay'; readonly number: number }
  | { readonly kind: 'additional pay'; readonly number: number }
  /** One rate on every pound: the band's place in the region's table, from 0. */
  | { readonly kind: 'one rate'; readonly band: number }
  | { readonly kind: 'no tax' };

const regionOf: Readonly<Record<string, TaxRegion>> = { '': 'rUK', S: 'Scotland', C: 'Wales' };
const regionInWords = { rUK: 'England and Northern Ireland', Scotland: 'Scotland', Wales: 'Wales' } as const;

const marked = /^(.*[A-Z0-9]) ?(?:W1|M1|W1\/M1|X)$/;
const parts = /^([SC]?)(?:(0T)|([1-9]\d{0,5})[LMNT]|K([1-9]\d{0,3})|(BR)|D(\d)|(NT))$/;

type Written = { readonly written: string; readonly isMarked: boolean; readonly found: RegExpExecArray; readonly region: TaxRegion };

function impossible(given: string, because: string): Result<never> {
  return refused(problem('pay.taxCodeImpossible', { given: given.slice(0, 40), because }));
}

function partsOf(given: string): Result<Written> {
  const tidy = given.trim().toUpperCase();
  const unmarked = marked.exec(tidy)?.[1];
  const written = unmarked ?? tidy;
  const found = parts.exec(written);
  const region = regionOf[found?.[1] ?? ''];
  if (found === null || region === undefined) return impossible(given, whyNot(written));
  return done({ written, isMarked: unmarked !== undefined, found, region });
}

/** Why a code can be one of no year at all; undefined where some year may have it. */
export function taxCodeProblem(given: string): Problem | undefined {
  const read = partsOf(given);
  return read.ok ? undefined : read.problem;
}

/**
 * Reads a code as people write it: '1257L', 's1257l', 'K475 M1', 'CBR X'. Refuses by name the codes that cannot exist, which
 * depends on the year: D2 is a rate only where the region's table has one.
 * Source: PAYE Tax Table Routines para 3.3.2 and 15; HMRC PAYE11015 for K1 to K9999; the FPS schema for the letters.
 */
export function readTaxCode(given: string, table: IncomeTaxTable): Result<TaxCode> {
  const read = partsOf(given);
  if (!read.ok) return read;
  const { written, isMarked, found, region } = read.value;
  const treatment = treat(found, table.regions[region]);
  if (treatment === undefined) return impossible(given, `no tax rate in ${regionInWords[region]} goes with that D code this year`);
  return done({ written, region, isMarkedNonCumulative: isMarked, treatment });
}

/** The number of a code that makes pay free of tax, as 1257 of S1257L W1; 0 of every other code. */
export function freePayNumber(given: string): number {
  const read = partsOf(given);
  return read.ok ? Number(read.value.found[3] ?? 0) : 0;
}

function treat(found: RegExpExecArray, { bands, basicRateBand }: IncomeTaxTable['regions'][TaxRegion]): TaxTreatment | undefined {
  const [, , zero, suffixed, additional, basic, dCode] = found;
  if (suffixed !== undefined) return { kind: 'free pay', number: Number(suffixed) };
  if (zero !== undefined) return { kind: 'free pay', number: 0 };
  if (additional !== undefined) return { kind: 'additional pay', number: Number(additional) };
  if (basic !== undefined) return { kind: 'one rate', band: basicRateBand.value - 1 };
  if (dCode === undefined) return { kind: 'no tax' };
  const band = basicRateBand.value + Number(dCode);
  return band < bands.length ? { kind: 'one rate', band } : undefined;
}

/** Says what is wrong with a code that no rule reads. */
function whyNot(written: string): string {
  if (/^[SC]?K0/.test(written)) return 'K codes start at K1';
  if (/^[SC]?K\d{5,}$/.test(written)) return 'K codes end at K9999';
  if (/^[SC]?0\d*[A-Z]$/.test(written)) return 'the only code that starts with a nought is 0T';
  if (/^[SC]?\d+$/.test(written)) return 'its last letter is missing, as in 1257L';
  if (/^[SC]?\d{7,}[A-Z]$/.test(written)) return 'its number has more than six digits';
  if (/^[SC]?\d+[A-Z]$/.test(written)) return 'a number is followed by L, M, N or T';
  if (/^[SC]?(?:NT|BR)./.test(written)) return 'nothing follows NT or BR but the mark W1, M1 or X';
  return 'no tax code is written like that';
}

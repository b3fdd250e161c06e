import { type Problem, problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Algorithm, type ModulusTable, type WeightRange, type WeightRow } from './types.ts';

type Line = { readonly row: number; readonly words: readonly string[] };
type Read<Value> = { readonly value: Value } | { readonly broken: string };
type FileName = 'weights' | 'substitutions';

const fileWords = { weights: 'VALACDOS', substitutions: 'SCSUBTAB' } as const;
const algorithms: readonly Algorithm[] = ['MOD10', 'MOD11', 'DBLAL'];
/** u to z of the sort code, a to h of the account number. */
const digitCount = 14;

function linesOf(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\u001A$/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line, index) => ({ row: index + 1, words: line.trim().split(/\s+/u) }))
    .filter(({ words }) => words[0] !== '');
}

function isSortCode(word: string): boolean {
  return /^\d{6}$/u.test(word);
}

function readWeightRow({ words }: Line): Read<{ readonly from: string; readonly to: string; readonly check: WeightRow }> {
  const [from = '', to = '', name = '', ...rest] = words;
  if (!isSortCode(from) || !isSortCode(to)) return { broken: 'it does not begin with two sort codes of six digits' };
  if (to < from) return { broken: `its last sort code, ${to}, comes before its first, ${from}` };
  const algorithm = algorithms.find((one) => one === name);
  if (algorithm === undefined) return { broken: `“${name}” is not MOD10, MOD11 or DBLAL` };
  if (rest.length < digitCount || rest.length > digitCount + 1)
    return { broken: `it has ${rest.length} numbers after ${name}, and should have 14, or 15 with an exception` };
  const wrong = rest.slice(0, digitCount).find((word) => !/^-?\d{1,3}$/u.test(word));
  if (wrong !== undefined) return { broken: `“${wrong}” is not a weight` };
  const weights = rest.slice(0, digitCount).map(Number);
  const last = rest[digitCount];
  if (last === undefined) return { value: { from, to, check: { algorithm, weights } } };
  if (!/^(?:[1-9]|1[0-4])$/u.test(last)) return { broken: `“${last}” is not an exception from 1 to 14` };
  return { value: { from, to, check: { algorithm, weights, exception: Number(last) } } };
}

function readSubstitute({ words }: Line): Read<readonly [string, string]> {
  const [from = '', to = '', ...rest] = words;
  if (!isSortCode(from) || !isSortCode(to) || rest.length > 0) return { broken: 'it is not two sort codes of six digits' };
  return { value: [from, to] };
}

/** A file whose very first row is none of its own is another file; a later one is a broken row. */
function problemAt(file: FileName, row: number, why: string, isFirst: boolean): Problem {
  return problem(isFirst ? 'bankCheck.otherLayout' : 'bankCheck.brokenRow', { file: fileWords[file], row: String(row), why }, file);
}

function readEach<Value>(file: FileName, text: string, read: (line: Line) => Read<Value>): Result<readonly (readonly [number, Value])[]> {
  const made: (readonly [number, Value])[] = [];
  for (const line of linesOf(text)) {
    const found = read(line);
    if ('broken' in found) return refused(problemAt(file, line.row, found.broken, made.length === 0));
    made.push([line.row, found.value]);
  }
  return made.length === 0 ? refused(problemAt(file, 1, 'it is empty', true)) : done(made);
}

function readRanges(text: string): Result<readonly WeightRange[]> {
  const read = readEach('weights', text, readWeightRow);
  if (!read.ok) return read;
  const ranges = new Map<string, { readonly from: string; readonly to: string; readonly row: number; readonly rows: WeightRow[] }>();
  for (const [row, { from, to, check }] of read.value) {
    const known = ranges.get(`${from} ${to}`) ?? { from, to, row, rows: [] };
    known.rows.push(check);
    ranges.set(`${from} ${to}`, known);
    if (known.rows.length > 2) return refused(problemAt('weights', row, `it is the third for ${from} to ${to}`, false));
  }
  const inOrder = [...ranges.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, { from, row }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before === undefined || before.to < from) continue;
    const [first, second] = row > before.row ? [before.row, row] : [row, before.row];
    return refused(problemAt('weights', second, `its sort codes run into those of row ${first}`, false));
  }
  return done(inOrder.map(({ from, to, rows }) => ({ from, to, rows })));
}

function readSubstitutes(text: string): Result<ReadonlyMap<string, string>> {
  const read = readEach('substitutions', text, readSubstitute);
  if (!read.ok) return read;
  const substitutes = new Map<string, string>();
  for (const [row, [from, to]] of read.value) {
    if (substitutes.has(from)) return refused(problemAt('substitutions', row, `${from} stands in an earlier row already`, false));
    substitutes.set(from, to);
  }
  return done(substitutes);
}

/**
 * Reads the two files as Vocalink publishes them: VALACDOS.txt (two sort codes, algorithm, 14 signed weights, perhaps an exception; parted
 * by spaces) and SCSUBTAB.txt (two sort codes). One row that is not so refuses the whole with `bankCheck.otherLayout` or `.brokenRow`.
 */
export function readModulusTable(texts: { readonly weights: string; readonly substitutions: string }): Result<ModulusTable> {
  const ranges = readRanges(texts.weights);
  if (!ranges.ok) return ranges;
  const substitutes = readSubstitutes(texts.substitutions);
  return substitutes.ok ? done({ ranges: ranges.value, substitutes: substitutes.value }) : substitutes;
}

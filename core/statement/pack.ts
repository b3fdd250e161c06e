import { type Pack } from '#core/contract/shapes/pack';
import { type StatementData, type StatementLine } from '#core/contract/shapes/statement';
import { type MediaType, knownMediaType } from '#core/evidence/mediaTypes';
import { kindOf } from '#core/evidence/mediaWords';
import { type Pence, absolute } from '#core/money/pence';
import { decimal } from '#core/money/words';

/** One file of a pack: what it is called without its ending, and where the book has it. */
export type PackFile = { readonly base: string; readonly line: number } & (
  | {
      readonly kind: 'evidence';
      readonly number: number;
      readonly evidenceId: string;
      readonly digest: string;
      readonly mediaType: MediaType | undefined;
    }
  | { readonly kind: 'payslip'; readonly number: number; readonly documentId: string }
  | { readonly kind: 'statement'; readonly documentId: string }
);

/** How a file came into the pack: its name there and its SHA-256, or why it is not in it. */
export type Packed = { readonly name: string; readonly digest: string } | { readonly why: string };

const longestName = 40;

/** A part of a file's name that every system takes: no sign of a path, nothing unseen, no dot or space at its ends. */
export function namePart(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  // By whole letters: half of one is no name.
  const short = Array.from(plain).slice(0, longestName).join('');
  return short.replaceAll(/^[. ]+|[. ]+$/gu, '');
}

/** `Harbour Pool: swimming` names its payee first. */
function payeeIn(words: string): string {
  return words.split(': ')[0] ?? words;
}

type Placed = { readonly line: number; readonly what: string; readonly who: string; readonly day: string; readonly sum: Pence };

/** `004 - evidence 118 - Harbour Pool - 2026-11-05 - 38.50`: files sort as the statement does. */
function baseOf({ lines }: StatementData, { line, what, who, day, sum }: Placed): string {
  const place = String(line).padStart(Math.max(3, String(lines.length).length), '0');
  return [place, what, namePart(who), day, decimal(absolute(sum))].filter((part) => part !== '').join(' - ');
}

function placeOfEvidence({ lines, accounts }: StatementData, number: number, proves: readonly number[], what: string): Placed {
  const line = lines[(proves[0] ?? 0) - 1];
  if (line !== undefined) return { line: line.number, what, who: payeeIn(line.words), day: line.day, sum: line.amount };
  const account = accounts.find(({ bankSays }) => bankSays?.evidence === number);
  const { day = '', balance } = account?.bankSays ?? {};
  const sum = balance ?? account?.closing;
  if (sum === undefined) throw new RangeError('evidence that proves nothing here');
  return { line: 0, what, who: `balance of ${account?.name ?? ''}`, day, sum };
}

function evidenceFiles({ data, proofs }: Pack): readonly PackFile[] {
  return data.evidence.flatMap(({ number, digest, mediaType, lines }) => {
    const proof = proofs.find((one) => one.number === number);
    if (proof === undefined || proof.erased) return [];
    const place = placeOfEvidence(data, number, lines, `evidence ${String(number)}`);
    const { evidenceId } = proof;
    return [
      {
        kind: 'evidence' as const,
        line: place.line,
        base: baseOf(data, place),
        number,
        evidenceId,
        digest,
        mediaType: knownMediaType(mediaType),
      },
    ];
  });
}

function payslipFiles({ data, payslips }: Pack): readonly PackFile[] {
  return payslips.flatMap(({ number, documentId }) => {
    const line = data.lines.find(({ payroll }) => payroll?.payslips.includes(number) === true);
    if (line === undefined) return [];
    const place = { line: line.number, what: `payslip ${String(number)}`, who: payeeIn(line.words), day: line.day, sum: line.amount };
    return [{ kind: 'payslip' as const, line: line.number, base: baseOf(data, place), number, documentId }];
  });
}

function statementName({ number, version }: StatementData): string {
  return `statement ${String(number)} version ${String(version)}`;
}

/** Of an issued statement the index names it; of other days it says that they are not issued. */
export function indexName({ issued, data }: Pack): string {
  return issued === undefined ? `index of ${data.period.from} to ${data.period.to}, not issued` : `index of ${statementName(data)}`;
}

/** Every file of the pack in the statement's order: its own pages, what proves the balances, then line by line. */
export function packFiles(pack: Pack): readonly PackFile[] {
  const { issued, data } = pack;
  const base = statementName(data);
  const pages: readonly PackFile[] = issued === undefined ? [] : [{ kind: 'statement', line: 0, base, documentId: issued.documentId }];
  const proofs = [...evidenceFiles(pack), ...payslipFiles(pack)].toSorted((a, b) => a.line - b.line);
  return [...pages, ...proofs];
}

export type PackedFiles = ReadonlyMap<PackFile, Packed>;

/** One proof of one line of the statement, or of a balance, or that there is none. Sums in pence as on the statement. */
export type PackLine = {
  readonly line: {
    readonly number: number | null;
    readonly bankLine: string | null;
    readonly day: string;
    readonly sum: Pence;
    readonly words: string;
    readonly planLine: string | null;
    readonly outcome: string | null;
  };
  readonly proof: string | null;
  readonly is: string | null;
  /** SHA-256 of the file as the book has it. */
  readonly digest: string | null;
  readonly packed: Packed;
};

type About = Omit<PackLine, 'line'>;

const erased = { why: 'It was erased, with its reason in the book.' };
const nameless = { why: 'It names the PA, and this copy has PAs by reference. It is kept with the book.' };
const kept = { why: 'It is kept with the book, signed.' };

function lookUp(packed: PackedFiles, is: (file: PackFile) => boolean): Packed | undefined {
  return [...packed].find(([file]) => is(file))?.[1];
}

function ofEvidence({ evidence }: StatementData, packed: PackedFiles, number: number): About {
  const item = evidence.find((one) => one.number === number);
  return {
    proof: `Evidence ${String(number)}`,
    is: item === undefined ? null : `${kindOf(item.mediaType)}: ${item.name}`,
    digest: item?.digest ?? null,
    packed: lookUp(packed, (file) => file.kind === 'evidence' && file.number === number) ?? erased,
  };
}

function ofPayroll(packed: PackedFiles, { payroll }: StatementLine): readonly About[] {
  const slips = (payroll?.payslips ?? []).map((number): About => {
    const slip = lookUp(packed, (file) => file.kind === 'payslip' && file.number === number) ?? nameless;
    return { proof: `Payslip ${String(number)}`, is: 'Payslip', digest: null, packed: slip };
  });
  const sheets = payroll?.timesheets ?? [];
  return [...slips, ...sheets.map((number) => ({ proof: `Timesheet ${String(number)}`, is: 'Timesheet', digest: null, packed: kept }))];
}

function proofsOf(data: StatementData, packed: PackedFiles, line: StatementLine): readonly About[] {
  const proofs = [...line.evidence.map((number) => ofEvidence(data, packed, number)), ...ofPayroll(packed, line)];
  if (proofs.length > 0 || line.kind !== 'spent') return proofs;
  const why = line.noReceiptBecause ?? 'There is no receipt, and no reason is given yet.';
  return [{ proof: null, is: null, digest: null, packed: { why } }];
}

/** What proves each balance and each line, and what is not there, in the statement's order. */
export function packLines({ data }: Pack, packed: PackedFiles): readonly PackLine[] {
  const balances = data.accounts.flatMap(({ name, bankSays }): readonly PackLine[] => {
    if (bankSays === undefined) return [];
    const { day, balance: sum, evidence } = bankSays;
    const line = { number: null, bankLine: null, day, sum, words: `Balance of ${name}`, planLine: null, outcome: null };
    return [{ line, ...ofEvidence(data, packed, evidence) }];
  });
  const lines = data.lines.flatMap((one): readonly PackLine[] => {
    const { number, bankLine, day, amount: sum, words, planLine = null, outcome = null } = one;
    return proofsOf(data, packed, one).map((about) => ({ line: { number, bankLine, day, sum, words, planLine, outcome }, ...about }));
  });
  return [...balances, ...lines];
}

type Cell = string | number | { readonly sum: Pence } | null;

/** The columns of the index as a file for a spreadsheet, each with its cell of a line. */
const columns: Readonly<Record<string, (line: PackLine) => Cell>> = {
  'Line of the statement': ({ line }) => line.number,
  'Line of the bank': ({ line }) => line.bankLine,
  Day: ({ line }) => line.day,
  Sum: ({ line }) => ({ sum: line.sum }),
  'Who and what': ({ line }) => line.words,
  'Plan line': ({ line }) => line.planLine,
  Outcome: ({ line }) => line.outcome,
  Proof: ({ proof }) => proof,
  'What it is': ({ is }) => is,
  File: ({ packed }) => ('name' in packed ? packed.name : null),
  'SHA-256 in the book': ({ digest }) => digest,
  'SHA-256 of this copy': ({ packed }) => ('name' in packed ? packed.digest : null),
  'Not here, and why': ({ packed }) => ('why' in packed ? packed.why : null),
};

export const packColumns: readonly string[] = Object.keys(columns);

/** The same lines as rows of those columns. */
export function packRows(pack: Pack, packed: PackedFiles): readonly (readonly Cell[])[] {
  return packLines(pack, packed).map((line) => Object.values(columns).map((cell) => cell(line)));
}

/** How many of a pack's files could not be put in. */
export function leftOutOf(packed: PackedFiles): number {
  return [...packed.values()].filter((one) => 'why' in one).length;
}

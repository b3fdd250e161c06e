import { type Pack } from '#core/contract/shapes/pack';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { type Pence } from '#core/money/pence';
import { shortDay, spanInWords } from '#core/time/words';
import { type PackedFiles, packColumns, packRows } from './pack.ts';

type Cell = string | number | { readonly sum: Pence } | null;

/** One row of the index by the names of its columns. */
type Read = {
  readonly words: (column: string) => string;
  readonly number: (column: string) => number | null;
  readonly sum: Pence | null;
};

function readRow(row: readonly Cell[]): Read {
  const cell = (column: string): Cell => row[packColumns.indexOf(column)] ?? null;
  const sum = cell('Sum');
  return {
    words: (column) => {
      const found = cell(column);
      return typeof found === 'string' ? found : '';
    },
    number: (column) => {
      const found = cell(column);
      return typeof found === 'number' ? found : null;
    },
    sum: typeof sum === 'object' && sum !== null ? sum.sum : null,
  };
}

/** `Evidence 12`, never on two lines. */
function proofOf(row: Read): string {
  const proof = row.words('Proof');
  return proof === '' ? 'none' : proof.replace(' ', '\u00a0');
}

/** In eights, as a person reads them aloud. */
function fingerprint(digest: string): string {
  return digest === '' ? 'the book keeps none' : digest.replaceAll(/.{8}(?=.)/g, '$& ');
}

function isHere(row: Read): boolean {
  return row.words('File') !== '';
}

function files(rows: readonly Read[], packed: PackedFiles): readonly Block[] {
  const pages = [...packed].flatMap(([file, one]) => (file.kind === 'statement' && 'name' in one ? [one] : []));
  return [
    { kind: 'heading', level: 2, words: 'What is in this pack', anchor: 'files' },
    {
      kind: 'table',
      columns: [
        { name: 'Line', kind: 'number' },
        { name: 'Proof', kind: 'text', share: 3 },
        { name: 'Who and what', kind: 'text', rowHeader: true, share: 5 },
        { name: 'Day', kind: 'day' },
        { name: 'Sum', kind: 'money' },
        { name: 'File', kind: 'text', share: 7 },
      ],
      rows: [
        ...pages.map(({ name }): Row => ({ kind: 'row', cells: [null, 'Statement', 'The statement itself', null, null, name] })),
        ...rows.filter(isHere).map((row): Row => ({
          kind: 'row',
          cells: [
            row.number('Line of the statement'),
            proofOf(row),
            row.words('Who and what'),
            row.words('Day'),
            row.sum,
            row.words('File'),
          ],
        })),
      ],
      whenEmpty: 'No file belongs to these days.',
    },
  ];
}

function missing(rows: readonly Read[]): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'What is not in it, and why', anchor: 'missing' },
    {
      kind: 'table',
      columns: [
        { name: 'Line', kind: 'number' },
        { name: 'Proof', kind: 'text', share: 3 },
        { name: 'Who and what', kind: 'text', rowHeader: true, share: 5 },
        { name: 'Sum', kind: 'money' },
        { name: 'Why', kind: 'text', share: 7 },
      ],
      rows: rows
        .filter((row) => !isHere(row))
        .map((row): Row => ({
          kind: 'row',
          cells: [row.number('Line of the statement'), proofOf(row), row.words('Who and what'), row.sum, row.words('Not here, and why')],
        })),
      whenEmpty: 'Nothing is missing.',
    },
  ];
}

function fingerprints(rows: readonly Read[]): readonly Block[] {
  const each = new Map(rows.filter(isHere).map((row) => [row.words('File'), row]));
  return [
    { kind: 'heading', level: 2, words: 'Fingerprints', anchor: 'fingerprints' },
    {
      kind: 'paragraph',
      words:
        'Each is a SHA-256, the same for the same file to the last bit. A photograph leaves without what its camera wrote beside it, the place above all, so its copy here has a fingerprint of its own.',
      keepWithNext: true,
    },
    {
      kind: 'table',
      columns: [
        { name: 'Proof', kind: 'text', rowHeader: true, share: 3 },
        { name: 'In the book', kind: 'text', share: 8 },
        { name: 'This copy', kind: 'text', share: 8 },
      ],
      rows: [...each.values()].map((row): Row => {
        const [own, copy] = [row.words('SHA-256 in the book'), row.words('SHA-256 of this copy')];
        return { kind: 'row', cells: [proofOf(row), fingerprint(own), own === copy ? 'the same' : fingerprint(copy)] };
      }),
      whenEmpty: 'There is no file to have one.',
    },
  ];
}

/** The index of a pack as a page: each file with the line it proves, what is not there with its reason, and the fingerprints. */
export function packIndexSheet(pack: Pack, packed: PackedFiles): Sheet {
  const { data, issued } = pack;
  const rows = packRows(pack, packed).map(readRow);
  const statement = `Statement ${String(data.number)}, version ${String(data.version)}`;
  const watermark =
    data.book.kind === 'practice' ? ('PRACTICE' as const) : issued === undefined ? ('PREVIEW – not issued' as const) : undefined;
  return {
    title: 'Index of the evidence',
    over: spanInWords(data.period),
    language: 'en-GB',
    subject: `Evidence of ${data.stream.name}, ${shortDay(data.period.from)} to ${shortDay(data.period.to)}`,
    author: data.holder.name,
    reference: issued === undefined ? 'Days not issued.' : `${statement}.`,
    ...(watermark === undefined ? {} : { watermark }),
    blocks: [
      {
        kind: 'paragraph',
        words: `${issued === undefined ? 'These days are not issued yet.' : `What proves ${statement}.`} Each file’s name begins with the first line of the statement that it proves; 000 proves a balance. The same list is beside this one as a file for a spreadsheet.`,
      },
      {
        kind: 'figures',
        figures: [
          { name: 'Files', words: String([...packed.values()].filter((one) => 'name' in one).length) },
          { name: 'Payments', words: String(data.lines.length) },
          { name: 'Not in it', words: String(rows.filter((row) => !isHere(row)).length) },
        ],
      },
      ...files(rows, packed),
      ...missing(rows),
      ...fingerprints(rows),
    ],
  };
}

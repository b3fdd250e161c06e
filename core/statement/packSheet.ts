import { type Pack } from '#core/contract/shapes/pack';
import { type Block, type Column, type Row, type Sheet } from '#core/sheet/sheet';
import { shortDay, spanInWords } from '#core/time/words';
import { type PackLine, type PackedFiles, packLines } from './pack.ts';

/** A proof that is in the pack, by its file's name there. */
type Here = PackLine & { readonly packed: { readonly name: string; readonly digest: string } };
type NotHere = PackLine & { readonly packed: { readonly why: string } };

function isHere(one: PackLine): one is Here {
  return 'name' in one.packed;
}

function isNotHere(one: PackLine): one is NotHere {
  return 'why' in one.packed;
}

/** `Evidence 12`, never on two lines. */
function proofOf({ proof }: PackLine): string {
  return proof === null ? 'none' : proof.replace(' ', '\u00a0');
}

/** In eights, as a person reads them aloud. */
function fingerprint(digest: string): string {
  return digest.replaceAll(/.{8}(?=.)/g, '$& ');
}

/** The columns of both tables, but for what each says last. */
const place: readonly Column[] = [
  { name: 'Line', kind: 'number' },
  { name: 'Proof', kind: 'text', share: 3 },
  { name: 'Who and what', kind: 'text', rowHeader: true, share: 5 },
  { name: 'Day', kind: 'day' },
  { name: 'Sum', kind: 'money' },
];

function placed(one: PackLine, last: string): Row {
  const { number, words, day, sum } = one.line;
  return { kind: 'row', cells: [number, proofOf(one), words, day, sum, last] };
}

function files(lines: readonly Here[], packed: PackedFiles): readonly Block[] {
  const pages = [...packed].flatMap(([file, one]) => (file.kind === 'statement' && 'name' in one ? [one] : []));
  return [
    { kind: 'heading', level: 2, words: 'What is in this pack', anchor: 'files' },
    {
      kind: 'table',
      columns: [...place, { name: 'File', kind: 'text', share: 7 }],
      rows: [
        ...pages.map(({ name }): Row => ({ kind: 'row', cells: [null, 'Statement', 'The statement itself', null, null, name] })),
        ...lines.map((one) => placed(one, one.packed.name)),
      ],
      whenEmpty: 'No file belongs to these days.',
    },
  ];
}

function missing(lines: readonly NotHere[]): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'What is not in it, and why', anchor: 'missing' },
    {
      kind: 'table',
      columns: [...place, { name: 'Why', kind: 'text', share: 7 }],
      rows: lines.map((one) => placed(one, one.packed.why)),
      whenEmpty: 'Nothing is missing.',
    },
  ];
}

function fingerprints(lines: readonly Here[]): readonly Block[] {
  const each = new Map(lines.map((one) => [one.packed.name, one]));
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
      rows: [...each.values()].map((one): Row => {
        const own = one.digest === null ? 'the book keeps none' : fingerprint(one.digest);
        const copy = one.digest === one.packed.digest ? 'the same' : fingerprint(one.packed.digest);
        return { kind: 'row', cells: [proofOf(one), own, copy] };
      }),
      whenEmpty: 'There is no file to have one.',
    },
  ];
}

/** The index of a pack as a page: each file with the line it proves, what is not there with its reason, and the fingerprints. */
export function packIndexSheet(pack: Pack, packed: PackedFiles): Sheet {
  const { data, issued } = pack;
  const lines = packLines(pack, packed);
  const [here, notHere] = [lines.filter(isHere), lines.filter(isNotHere)];
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
          { name: 'Not in it', words: String(notHere.length) },
        ],
      },
      ...files(here, packed),
      ...missing(notHere),
      ...fingerprints(here),
    ],
  };
}

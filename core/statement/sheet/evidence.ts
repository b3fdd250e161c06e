import { kindOf } from '#core/evidence/mediaWords';
import { type StatementData } from '#core/contract/shapes/statement';
import { type Block } from '#core/sheet/sheet';

export function evidenceBlocks({ evidence, missingEvidence, lines }: StatementData): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'Evidence', anchor: 'evidence' },
    {
      kind: 'paragraph',
      words: 'Each piece is kept with the book under its number. The fingerprint is the start of its SHA-256.',
      keepWithNext: true,
    },
    {
      kind: 'table',
      columns: [
        { name: 'No.', kind: 'number', rowHeader: true },
        { name: 'What', kind: 'text', share: 3 },
        { name: 'Kind', kind: 'text' },
        { name: 'Proves payment', kind: 'text' },
        { name: 'Fingerprint', kind: 'text' },
      ],
      rows: evidence.map((item) => ({
        kind: 'row' as const,
        cells: [
          item.number,
          item.name,
          kindOf(item.mediaType),
          item.lines.length === 0 ? 'balances' : item.lines.join(', '),
          item.digest.slice(0, 12),
        ],
      })),
      whenEmpty: 'No evidence belongs to this period.',
    },
    { kind: 'heading', level: 3, words: 'Payments without a receipt' },
    {
      kind: 'table',
      columns: [
        { name: 'Payment', kind: 'number', rowHeader: true },
        { name: 'Who and what', kind: 'text', share: 2 },
        { name: 'The holder’s reason', kind: 'text', share: 3 },
        { name: 'Sum', kind: 'money' },
      ],
      rows: missingEvidence.map(({ line, amount, reason }) => ({
        kind: 'row' as const,
        cells: [line, lines[line - 1]?.words ?? '', reason ?? 'not given yet', amount],
      })),
      whenEmpty: 'Every payment has its receipt or invoice.',
    },
  ];
}

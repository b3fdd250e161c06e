import { type StatementData } from '#core/contract/shapes/statement';
import { type Block } from '#core/sheet/sheet';

const states = { open: 'Not answered yet', explained: 'Explained', not_needed: 'No explanation needed' } as const;

/** The questions that the funder's own rules ask to be shown, each with the holder's words: only where the funder asks for them. */
export function findingBlocks({ findings }: StatementData): readonly Block[] {
  if (findings === undefined) return [];
  return [
    { kind: 'heading', level: 2, words: 'Questions that the funder asks to be shown', anchor: 'findings' },
    {
      kind: 'paragraph',
      words:
        'The book was looked through by the rules that the funder names. A question says nothing against anybody; the holder’s answer stands beside it.',
      keepWithNext: true,
    },
    {
      kind: 'table',
      columns: [
        { name: 'Rule', kind: 'text' },
        { name: 'What was found', kind: 'text', rowHeader: true, share: 4 },
        { name: 'The holder’s answer', kind: 'text', share: 3 },
        { name: 'Evidence', kind: 'text' },
      ],
      rows: findings.map(({ rule, words, state, explanation, evidence }) => ({
        kind: 'row' as const,
        cells: [
          rule,
          words,
          explanation === undefined ? states[state] : `${states[state]}: ${explanation}`,
          evidence.length === 0 ? 'none' : evidence.map((number) => `No. ${String(number)}`).join(', '),
        ],
      })),
      whenEmpty: 'None of the rules that the funder names found anything.',
    },
  ];
}

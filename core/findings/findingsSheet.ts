import { type FindingRead, type FindingsRead } from '#core/contract/shapes/findings';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Gravity, gravities } from './rule.ts';

export const gravityNames: Readonly<Record<Gravity, string>> = {
  high: 'See to these first',
  medium: 'Likely to be asked about',
  low: 'Worth tidying up',
};

/** `Explained by Ruth Sample on 5 January 2026: …`. */
export function answerInWords({ answer, state }: FindingRead): string {
  if (answer === undefined) return 'Not explained yet';
  const proofs = answer.evidence.length === 0 ? '' : ` (evidence ${answer.evidence.map(({ number }) => String(number)).join(', ')})`;
  const how = state === 'not_needed' ? 'No explanation needed' : 'Explained';
  return `${how}, ${answer.by}, ${dayInWords(answer.day)}: ${answer.words}${proofs}`;
}

function group(gravity: Gravity, findings: readonly FindingRead[]): readonly Block[] {
  const own = findings.filter((one) => one.gravity === gravity);
  if (own.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: gravityNames[gravity] },
    {
      kind: 'table',
      columns: [
        { name: 'Rule', kind: 'text' },
        { name: 'What was found', kind: 'text', rowHeader: true, share: 4 },
        { name: 'What is said of it', kind: 'text', share: 3 },
      ],
      rows: own.map((one): Row => ({ kind: 'row', cells: [one.rule, one.words, answerInWords(one)] })),
    },
  ];
}

function outcome({ found, leftOut, cannot }: FindingsRead['rules'][number]): string {
  if (cannot !== undefined) return `Not looked at: ${cannot}`;
  const all = found === 0 ? 'Nothing found' : `${String(found)} found`;
  return leftOut === undefined
    ? all
    : `${found === 0 ? '' : `${all}; `}${String(leftOut)} left out, since the funder does not ask about it`;
}

/** What was looked at and what was found: for the holder, before anybody else asks. */
export function findingsSheet({ today, holder, span, findings, rules }: FindingsRead): Sheet {
  const open = findings.filter(({ state }) => state === 'open').length;
  const ran = rules.filter(({ cannot }) => cannot === undefined);
  const leftOut = rules.reduce((so, one) => so + (one.leftOut ?? 0), 0);
  return {
    title: 'What we looked at and what we found',
    over: 'For the holder of the book',
    language: 'en-GB',
    subject: `Findings, ${spanInWords(span)}`,
    author: holder ?? 'The holder',
    reference: `${spanInWords(span)}.`,
    blocks: [
      {
        kind: 'paragraph',
        words: `On ${dayInWords(today)} the book was looked through by the ${String(rules.length)} rules that auditors are likely to use, for ${spanInWords(span)}. A finding is a question, and says nothing against anybody: most have a good answer. The plan, what is left of the money and people’s files are looked at as they are on this day, whatever the days.`,
      },
      {
        kind: 'figures',
        figures: [
          { name: 'Rules that ran', words: String(ran.length) },
          { name: 'Found nothing', words: String(ran.filter(({ found, leftOut }) => found === 0 && leftOut === undefined).length) },
          { name: 'Could not run', words: String(rules.length - ran.length) },
          { name: 'Findings', words: String(findings.length) },
          ...(leftOut === 0 ? [] : [{ name: 'Left out, as the funder does not ask', words: String(leftOut) }]),
          { name: 'Not explained yet', words: String(open) },
        ],
      },
      ...gravities.flatMap((gravity) => group(gravity, findings)),
      { kind: 'heading', level: 2, words: 'Every rule, and what became of it' },
      {
        kind: 'table',
        columns: [
          { name: 'Rule', kind: 'text' },
          { name: 'What it looks at', kind: 'text', rowHeader: true, share: 3 },
          { name: 'What became of it', kind: 'text', share: 3 },
          { name: 'Where it stands', kind: 'text', share: 4 },
        ],
        rows: rules.map((rule): Row => ({
          kind: 'row',
          cells: [
            rule.id,
            rule.name,
            outcome(rule),
            `${rule.source.title} (read ${dayInWords(rule.source.checked)})${rule.unconfirmed === undefined ? '' : ` ${rule.unconfirmed}`}`,
          ],
        })),
      },
    ],
  };
}

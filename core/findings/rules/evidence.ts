import { pounds } from '#core/money/words';
import { addDays, daysBetween } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type ProofFacts, type SpendingFacts } from '../facts/money.ts';
import { type Facts } from '../facts.ts';
import { type Found, type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { boughtInWords, ofSpending } from './planParts.ts';
import { asksOf, placeOf } from './shared.ts';

/** A reason that was given is its explanation: it weighs little unless the funder wants the paper from this sum on. */
function missing(facts: Facts, one: SpendingFacts): readonly Found[] {
  if (one.screen !== 'purchases' || one.evidence.length > 0) return [];
  const asked = asksOf(facts, one.streamIds).flatMap(({ evidence }) => evidence ?? []);
  if (asked.length > 0 && asked.every(({ noReceiptUnder }) => noReceiptUnder !== undefined && one.amount < noReceiptUnder)) return [];
  const within = asked.map(({ withinDays }) => withinDays ?? 0).toSorted((a, b) => a - b)[0] ?? 0;
  if (addDays(one.day, within) > facts.today) return [];
  const isWeighty = asked.some(({ weightyFrom }) => weightyFrom !== undefined && one.amount >= weightyFrom);
  const because = one.noReceiptBecause;
  const words =
    because === undefined
      ? `${boughtInWords(one)} has no receipt, and nothing says why. Add it, or say why there is none.`
      : `${boughtInWords(one)} has no receipt: “${because}” Your funder may ask for more.`;
  return [
    ofSpending(one, words, {
      gravity: isWeighty ? 'high' : because === undefined ? 'medium' : 'low',
      changesWith: [one.amount, because ?? ''],
    }),
  ];
}

/** In whole pence and days as the paper has them, and the payee by whole words of either. */
function differences({ asked, says, payee }: ProofFacts): readonly string[] {
  const plain = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const isOther = says.payee !== undefined && !plain(says.payee).some((word) => word.length > 2 && plain(payee).includes(word));
  return [
    ...(says.amount !== undefined && says.amount !== asked.amount
      ? [`the sum (${pounds(says.amount)} there, ${pounds(asked.amount)} here)`]
      : []),
    ...(says.day !== undefined && says.day !== asked.day ? [`the day (${dayInWords(says.day)} there, ${dayInWords(asked.day)} here)`] : []),
    ...(isOther ? [`the payee (${says.payee ?? ''} there, ${payee} here)`] : []),
  ];
}

function noReadings({ proofs }: Facts): string | undefined {
  return proofs === undefined
    ? 'No receipt of these days was read on this computer, and nobody has said how they stand: hold each beside its purchase.'
    : undefined;
}

/** Two weeks before a statement is due. */
const dueSoonDays = 14;

function statementDue({ streams, today }: Facts): readonly Found[] {
  return streams.flatMap(({ id, name, next }): readonly Found[] => {
    if (next?.due === undefined || next.period.to >= today || addDays(next.due, -dueSoonDays) > today) return [];
    const days = daysBetween(today, next.due);
    const when = days < 0 ? `was due on ${dayInWords(next.due)}` : `is due on ${dayInWords(next.due)}`;
    const words = `The statement of ${name} for ${spanInWords(next.period)} ${when}.${days < 0 ? ' If you have sent it another way, say so.' : ''}`;
    const place = { screen: 'statements', about: id, span: next.period } as const;
    return [{ words, about: [id], streamId: id, day: next.due, place, changesWith: [next.period.from, days < 0 ? 'late' : 'soon'] }];
  });
}

/** E01 to E05: proofs and returns. */
export const evidenceRules: readonly Rule[] = [
  {
    id: 'E01',
    gravity: 'medium',
    name: 'A receipt is missing',
    means: 'Each payment is shown by its receipt or invoice. Where there is none, a reason stands in its place.',
    toDo: 'Add the receipt, ask the shop for a copy, or say why there is none.',
    source: sources.evidence,
    screen: 'purchases',
    find: (facts) => facts.spending.flatMap((one) => missing(facts, one)),
  },
  {
    id: 'E02',
    gravity: 'medium',
    name: 'Receipt and payment differ',
    means: 'What the receipt says is not what the book has: the day, the sum or the name.',
    toDo: 'See whether it is the right receipt. Where this computer read it wrong, say so beside the receipt. If the book is wrong, take the purchase back and record it again.',
    source: sources.wages,
    screen: 'purchases',
    cannot: noReadings,
    find: ({ proofs = [] }) =>
      proofs.flatMap((proof) => {
        const found = differences(proof);
        if (found.length === 0) return [];
        return [
          {
            words: `Evidence ${String(proof.number)} and the purchase from ${proof.payee} differ in ${found.join(' and ')}. This needs an explanation.`,
            about: [proof.purchaseId, proof.evidenceId],
            day: proof.asked.day,
            sum: proof.asked.amount,
            place: placeOf('purchases', proof.purchaseId),
            changesWith: found,
          },
        ];
      }),
  },
  {
    id: 'E03',
    gravity: 'low',
    name: 'A receipt is hard to read',
    means: 'The paper cannot be read, or it does not say what was bought.',
    toDo: 'Take the picture again, or say beside it what was bought.',
    source: sources.ours,
    screen: 'evidenceFile',
    cannot: noReadings,
    find: ({ proofs = [] }) =>
      proofs
        .filter(({ quality }) => quality !== undefined)
        .map(({ evidenceId, number, purchaseId, payee, quality, asked }) => ({
          words:
            quality === 'illegible'
              ? `Evidence ${String(number)} (${payee}) cannot be read. Take the picture again, or say what it shows.`
              : `Evidence ${String(number)} (${payee}) does not say what was bought. Write it down.`,
          about: [evidenceId, purchaseId],
          day: asked.day,
          sum: asked.amount,
          place: placeOf('evidenceFile', evidenceId),
        })),
  },
  {
    id: 'E04',
    gravity: 'medium',
    name: 'Evidence is gone too early',
    means: 'Papers are kept for some years after the year that they are of. This one was erased before.',
    toDo: 'Say why it was erased. If there is a copy elsewhere, attach it here.',
    source: sources.retention,
    screen: 'evidenceFile',
    find: ({ erased }) =>
      erased
        .filter(({ erasedOn, keepUntil }) => erasedOn <= keepUntil)
        .map(({ id, number, erasedOn, keepUntil }) => ({
          words: `Evidence ${String(number)} was erased on ${dayInWords(erasedOn)}, and is to be kept until ${dayInWords(keepUntil)}. This needs an explanation.`,
          about: [id],
          day: erasedOn,
          place: placeOf('evidenceFile', id),
        })),
  },
  {
    id: 'E05',
    gravity: 'medium',
    name: 'A statement is due or late',
    means: 'The funder expects a statement by a day. Some hold the payments back where it is late.',
    toDo: 'Issue it and send it, or tell the funder when it will come.',
    source: sources.returns,
    screen: 'statements',
    find: statementDue,
  },
];

import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** What one funder asks of receipts, and where that was read. What it has not said is left out. */
export type AskedOfProof = {
  readonly funder: string;
  readonly noReceiptUnder?: Pence | undefined;
  readonly withinDays?: number | undefined;
  readonly source?:
    { readonly title: string; readonly where: string; readonly checked: Day; readonly howKnown: 'read' | 'second_hand' } | undefined;
};

/** Spending without a receipt. `because` is the holder's reason, where one is given. */
export type Unproved = { readonly day: Day; readonly amount: Pence; readonly because?: string | undefined };

export type Standing = {
  readonly state: 'missing' | 'late' | 'notNeeded' | 'explained';
  /** Whose rule it is by, and where that was read; or that nobody has said. */
  readonly words: string;
};

function sourceIn({ source }: AskedOfProof): string {
  if (source === undefined) return '';
  const how = source.howKnown === 'read' ? 'read' : 'told at second hand';
  return ` (${source.title}, ${source.where}; ${how} on ${dayInWords(source.checked)})`;
}

/** Every funder that bears it asks for no receipt of so little. */
function needless({ amount }: Unproved, asked: readonly AskedOfProof[]): string | undefined {
  const limits = asked.flatMap((one) =>
    one.noReceiptUnder !== undefined && amount < one.noReceiptUnder ? [{ one, under: one.noReceiptUnder }] : [],
  );
  if (limits.length === 0 || limits.length < asked.length) return undefined;
  return limits.map(({ one, under }) => `${one.funder} asks for no receipt below ${pounds(under)}${sourceIn(one)}.`).join(' ');
}

/**
 * How spending without a receipt stands by what its funders ask: explained where a reason stands in its place, not needed where each of them says
 * so, late after the shortest of their days. Where a funder has not said, nothing is assumed of it.
 */
export function standingOf(one: Unproved, asked: readonly AskedOfProof[], today: Day): Standing {
  if (one.because !== undefined) return { state: 'explained', words: one.because };
  const none = needless(one, asked);
  if (none !== undefined) return { state: 'notNeeded', words: none };
  const [first] = asked
    .flatMap((ask) => (ask.withinDays === undefined ? [] : [{ ask, by: addDays(one.day, ask.withinDays) }]))
    .toSorted((a, b) => (a.by < b.by ? -1 : 1));
  const isLate = first !== undefined && first.by < today;
  const when =
    first === undefined
      ? undefined
      : `${first.ask.funder} ${isLate ? 'asked' : 'asks'} for it by ${dayInWords(first.by)}${sourceIn(first.ask)}.`;
  if (when === undefined) return { state: 'missing', words: 'Your funder has not said by when.' };
  return { state: isLate ? 'late' : 'missing', words: when };
}

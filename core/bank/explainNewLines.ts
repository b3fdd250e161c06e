import { absolute, add, type Pence, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { type Pair, type Paired } from './pairLines.ts';
import { textKey } from './tidyText.ts';
import { type Explanation, type FileLine, type KnownLine, type ReadBankFile } from './types.ts';

type ReadFile = Pick<ReadBankFile, 'lines' | 'span' | 'proof'>;

function listed(rows: readonly number[]): string {
  const words = rows.map(String);
  return words.length === 1 ? `Row ${words.join('')}` : `Rows ${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function payment({ amount, day }: { readonly amount: Pence; readonly day: FileLine['day'] }): string {
  return `${pounds(absolute(amount))} ${amount < 0 ? 'out' : 'in'} on ${shortDay(day)}`;
}

function already(pairs: readonly Pair[]): readonly Explanation[] {
  if (pairs.length === 0) return [];
  const words =
    pairs.length === 1 ? '1 line is in the book already and is not' : `${String(pairs.length)} lines are in the book already and are not`;
  return [{ kind: 'already', sentence: `${words} brought in again.`, rows: pairs.map(({ line }) => line.row).toSorted((a, b) => a - b) }];
}

/** Two equal payments on a day are two payments: said, so that nobody takes them for a slip. */
function twins(lines: readonly FileLine[]): readonly Explanation[] {
  const groups = new Map<string, FileLine[]>();
  for (const line of lines) {
    const key = `${line.day} ${String(line.amount)} ${textKey(line.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const rows = group.map(({ row }) => row).toSorted((a, b) => a - b);
    const sentence = `${listed(rows)} are alike: ${payment(first)} each. The bank lists ${String(group.length)} payments, so all are kept.`;
    return [{ kind: 'twins' as const, sentence, rows }];
  });
}

function oneByOne({ line, how }: Pair): readonly Explanation[] {
  const rows = [line.row];
  if (how === 'reworded')
    return [
      { kind: 'reworded', sentence: `${listed(rows)}, ${payment(line)}, is in the book in the bank’s earlier words, which stay.`, rows },
    ];
  if (how === 'same') return [];
  const sentence =
    `${listed(rows)}, ${payment(line)}, was taken to be the line like it in the book, though the balance differs. ` +
    `Download again from the day before to the day after, so that the whole day can be compared.`;
  return [{ kind: 'perhapsTwin', sentence, rows }];
}

function notInFile(left: readonly KnownLine[]): readonly Explanation[] {
  return left.map((known) => ({
    kind: 'notInFile',
    sentence: `The book has ${payment(known)}, which this file has not. Compare that day with the bank’s statement.`,
    rows: [],
  }));
}

/** A file that starts where the book ends has no gap before it. Known lines of a partly covered first day count as before it. */
function joint(file: ReadFile, pairs: readonly Pair[], firstDay: readonly KnownLine[], before: Pence | undefined): readonly Explanation[] {
  const [first] = file.lines;
  const { proof } = file;
  if (before === undefined || proof.kind === 'none' || first === undefined) return [];
  const paired = new Set(pairs.map(({ known }) => known.id));
  const withEarlier = add(before, ...firstDay.filter(({ id }) => !paired.has(id)).map(({ amount }) => amount));
  const opening = first.balance === undefined ? proof.opening : subtract(first.balance, first.amount);
  const on = dayInWords(file.span.from);
  if (opening === before || opening === withEarlier)
    return [{ kind: 'joins', sentence: `The file carries on from the book, from ${pounds(opening)} on ${on}.`, rows: [] }];
  const backwards = `Wound back from the balance the bank states, the file begins at ${pounds(opening)} on ${on}, and the book at ${pounds(before)}: lines in between may be missing, or that balance is of a later moment.`;
  if (proof.kind === 'closing') return [{ kind: 'gap', sentence: backwards, rows: [] }];
  const sentence = `The file begins at ${pounds(opening)} on ${on}, and the book at ${pounds(before)}: lines in between may be missing. Bring in the days before as well.`;
  return [{ kind: 'gap', sentence, rows: [] }];
}

/** What a person is told about an import before agreeing to it, most general first. */
export function explainNewLines(
  file: ReadFile,
  { pairs, fresh, left }: Paired,
  firstDay: readonly KnownLine[],
  before: Pence | undefined,
): readonly Explanation[] {
  const last = `The file ends on ${dayInWords(file.span.to)}. More may come for that day: let the next file begin on it.`;
  return [
    ...already(pairs),
    ...joint(file, pairs, firstDay, before),
    ...(fresh.length === 0 ? [] : twins(file.lines)),
    ...pairs.flatMap(oneByOne),
    ...notInFile(left),
    { kind: 'lastDay', sentence: last, rows: [] },
  ];
}

import { textKey } from './tidyText.ts';
import { type FileLine, type KnownLine } from './types.ts';

export type Pair = { readonly line: FileLine; readonly known: KnownLine; readonly how: 'same' | 'perhapsTwin' | 'reworded' };

export type Paired = { readonly pairs: readonly Pair[]; readonly fresh: readonly FileLine[]; readonly left: readonly KnownLine[] };

/** What is known of the day that the lines share. */
export type DayFacts = {
  /** The first or last day of the file, of which the file may hold only a part. */
  readonly isEdge: boolean;
  /** The file proves that it holds the whole day. */
  readonly isProvenWhole: boolean;
  /** Balances tell twins of this day apart. */
  readonly doBalancesTell: boolean;
};

type Rule = { readonly how: Pair['how']; readonly holds: (line: FileLine, known: KnownLine) => boolean };

function doIdsDiffer(line: FileLine, known: KnownLine): boolean {
  return line.externalId !== undefined && known.externalId !== undefined && line.externalId !== known.externalId;
}

function doBalancesDiffer(line: FileLine, known: KnownLine): boolean {
  return line.balance !== undefined && known.balance !== undefined && line.balance !== known.balance;
}

function isSaidAlike(line: FileLine, known: KnownLine): boolean {
  return textKey(line.text) === textKey(known.text);
}

/** Surest first. Each file line takes at most one known line and the other way about, so a second twin is never swallowed. */
function rulesFor(facts: DayFacts): readonly Rule[] {
  const rules: Rule[] = [
    { how: 'same', holds: (line, known) => line.externalId !== undefined && line.externalId === known.externalId },
    { how: 'same', holds: (line, known) => isSaidAlike(line, known) && line.balance !== undefined && line.balance === known.balance },
    { how: 'same', holds: (line, known) => isSaidAlike(line, known) && !doBalancesDiffer(line, known) },
  ];
  if (!facts.isEdge) rules.push({ how: 'same', holds: isSaidAlike });
  else if (!facts.doBalancesTell) rules.push({ how: 'perhapsTwin', holds: isSaidAlike });
  rules.push({ how: 'same', holds: (line, known) => known.text === '' && !doBalancesDiffer(line, known) });
  if (facts.isProvenWhole) rules.push({ how: 'reworded', holds: () => true });
  return rules;
}

/** Pairs the lines of one day and one amount: those of the file with those in the book. */
export function pairLines(inFile: readonly FileLine[], inBook: readonly KnownLine[], facts: DayFacts): Paired {
  const pairs: Pair[] = [];
  const [fresh, left] = [new Set(inFile), new Set(inBook)];
  for (const { how, holds } of rulesFor(facts)) {
    for (const line of fresh) {
      const known = [...left].find((one) => !doIdsDiffer(line, one) && holds(line, one));
      if (known === undefined) continue;
      fresh.delete(line);
      left.delete(known);
      pairs.push({ line, known, how });
    }
  }
  return { pairs, fresh: [...fresh], left: [...left] };
}

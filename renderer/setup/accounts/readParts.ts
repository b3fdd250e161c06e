import { type Pence } from '#core/money/pence';
import { readPounds } from '#core/money/words';

export type Part = { readonly streamId: string; readonly amount: Pence };

/** Each kind of money's part of a balance, as typed; undefined where one is missing or is not money. */
export function readParts(streamIds: readonly string[], typed: Readonly<Record<string, string>>): readonly Part[] | undefined {
  const parts = streamIds.flatMap((streamId) => {
    const amount = readPounds(typed[streamId] ?? '');
    return amount === undefined ? [] : [{ streamId, amount }];
  });
  return parts.length === streamIds.length ? parts : undefined;
}

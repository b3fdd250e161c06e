import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { places } from '#renderer/kit/places';
import { shellWords } from '#renderer/words/shell';
import { navigation } from './navigation.ts';

/** `to` is also its key: one place is listed once. */
export type Findable = { readonly to: string; readonly title: string; readonly more: string };

type Held = {
  readonly receipts: OutputOf<'money.read'>['receipts'];
  readonly streams: OutputOf<'setup.read'>['streams'];
  readonly assistants: OutputOf<'team.read'>['assistants'];
};

/** A list with the same place twice cannot be shown at all; the first name of a place that was found is shown. */
export function onceEach(all: readonly Findable[]): readonly Findable[] {
  const known = new Set<string>();
  return all.filter(({ to }) => !known.has(to) && known.add(to));
}

/** What is at hand and has every word typed: screens first, then people, then the days on which money came. */
export function findables({ receipts, streams, assistants }: Held, typed: string): readonly Findable[] {
  const names = new Map(streams.map(({ id, name }) => [id, name]));
  const all = [
    ...navigation.flatMap((group) => group.places.map(({ to, words }) => ({ to, title: words, more: shellWords.kinds.screen }))),
    ...shellWords.tasks.map(({ to, title }) => ({ to: places[to], title, more: shellWords.kinds.task })),
    ...assistants.map(({ id, name, reference }) => ({
      to: places.assistant(id),
      title: name,
      more: `${shellWords.kinds.assistant}, ${reference}`,
    })),
    ...receipts.map(({ id, from, amount, day, streamId }) => ({
      to: places.receipt(id),
      title: `${from}, ${pounds(amount)}`,
      more: `${shellWords.kinds.receipt}, ${names.get(streamId) ?? ''}, ${shortDay(day)}`,
    })),
  ];
  return onceEach(matching(all, typed));
}

/** The purchases that the book found: they may hold a word where the list does not show it. */
export function foundPurchases(purchases: OutputOf<'purchase.list'>['purchases']): readonly Findable[] {
  return purchases.map(({ id, payee, what, amount, day }) => ({
    to: places.purchase(id),
    title: `${payee}: ${what}`,
    more: `${shellWords.kinds.purchase}, ${pounds(amount)}, ${shortDay(day)}`,
  }));
}

/** Those that hold every word typed, in any order and case. A sum finds with or without its pound sign and comma. */
export function matching(all: readonly Findable[], typed: string): readonly Findable[] {
  const words = typed
    .toLowerCase()
    .replaceAll(/[£,]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return all.filter(({ title, more }) => {
    const text = `${title} ${more}`.toLowerCase().replaceAll(/[£,]/g, '');
    return words.every((word) => text.includes(word));
  });
}

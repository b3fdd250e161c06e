import { type Asks, type StreamFacts } from '../facts/money.ts';
import { type Facts } from '../facts.ts';
import { type FindingPlace, type FindingScreen } from '../rule.ts';

export function streamOf({ streams }: Facts, id: string): StreamFacts | undefined {
  return streams.find((stream) => stream.id === id);
}

/** What the funders of some streams ask, those that are known. */
export function asksOf(facts: Facts, streamIds: readonly string[]): readonly Asks[] {
  return streamIds.flatMap((id) => streamOf(facts, id)?.asks ?? []);
}

export function placeOf(screen: FindingScreen, about?: string): FindingPlace {
  return about === undefined ? { screen } : { screen, about };
}

/** The first of them, as the stream that a finding belongs to. */
export function ofStream(streamIds: readonly string[]): { readonly streamId?: string } {
  const [streamId] = streamIds;
  return streamId === undefined ? {} : { streamId };
}

/** Whether whole words of a list stand in a text, and which: 'wine' is not in 'twine'. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const plain = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.filter((word) =>
    plain.includes(
      ` ${word
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    ),
  );
}

/** `one thing`, `2 things`. */
export function many(count: number, one: string, several: string): string {
  return count === 1 ? one : `${String(count)} ${several}`;
}

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more, the longest first. */
const long = [
  'db/kill/third',
  'journeys/axe',
  'db/kill/second',
  'db/kill/first',
  'db/kill/random',
  'db/kill/kernel',
  'journeys/team',
  'cli/demo',
];

function rank({ moduleId }: TestSpecification): number {
  const place = long.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return place < 0 ? long.length : place;
}

/** Begins with what takes longest, so that at the end no processor waits for the other: on a fresh machine nothing is known of times yet. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** The middle one of some times. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Milliseconds of this process: what else the machine does is not counted. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median of each, all of them taken in turn `times` times, after rounds that count for nothing: whichever came first would pay for compiling. */
export function inTurn(works: readonly (() => unknown)[], { times = 30, warm = 15 } = {}): readonly number[] {
  for (let round = 0; round < warm; round += 1) for (const work of works) work();
  const rounds = Array.from({ length: times }, () => works.map(processorTime));
  return works.map((_, at) => median(rounds.map((found) => found[at] ?? Number.NaN)));
}

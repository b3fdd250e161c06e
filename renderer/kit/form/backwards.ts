import { readTypedDay } from './readTypedDay.ts';

/** Whether the last of two typed days is before the first; false while one of them cannot be read, which it says itself. */
export function backwards(first: string, last: string): boolean {
  const [from, to] = [readTypedDay(first), readTypedDay(last)];
  return from !== undefined && to !== undefined && to < from;
}

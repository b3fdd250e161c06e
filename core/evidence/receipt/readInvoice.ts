import { type ReadLine, isSure, theOne } from './line.ts';

const numbered = /\binvoice\s*(?:no|number|num|ref\w*|#)\.?\s*:?\s*#?\s*([A-Z0-9][A-Z0-9/-]{1,24})\b/iu;

/** An invoice's own number, where it says that it is one and has a digit in it. */
export function readInvoice(lines: readonly ReadLine[]): string | undefined {
  const found = lines.filter(isSure).flatMap(({ words }) => numbered.exec(words)?.[1] ?? []);
  return theOne(found.filter((number) => /\d/u.test(number)));
}

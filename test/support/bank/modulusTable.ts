import { readModulusTable } from '#core/bank/modulus/readModulusTable';
import { type ModulusTable } from '#core/bank/modulus/types';
import { valueOf } from './bankFixture.ts';

/** Invented, as every row of this file is: 90 to 99 are no bank's sort codes. The weights are round so that sums are done by hand. */
export const inventedSubstitutions = '990500 990501\r\n';

const noFront = '0 0 0 0 0 0';

/** One row as the file has it: two sort codes, the algorithm, 14 weights, perhaps an exception. */
export function weightRow(sortCode: string, algorithm: string, account: string, exception = '', front = noFront): string {
  const weights = `${front} ${account}`.split(' ').map((weight) => weight.padStart(4));
  return [sortCode, sortCode, algorithm, ...weights, exception].join(' ').trimEnd();
}

export function tableOf(...rows: readonly string[]): ModulusTable {
  return valueOf(readModulusTable({ weights: `${rows.join('\r\n')}\r\n`, substitutions: inventedSubstitutions }));
}

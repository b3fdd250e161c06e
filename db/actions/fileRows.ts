import { type Rows } from '#core/bank/types';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type FileRowsRead } from '#core/contract/shapes/fileRows';
import { decodeBankFile } from '#db/bank/decode';
import { readCsv } from '#db/bank/readCsv';
import { type Reading } from '#db/kernel/handlers';

type Kind = 'shiftFile' | 'tripFile';

const mostRows = 500;

/** The bank's sentences speak of banks. */
function ofKind(kind: Kind, found: Problem): Problem {
  if (found.code === 'bank.notText') return problem(`${kind}.notText`, {}, 'file');
  if (found.code === 'bank.noRows') return problem(`${kind}.noRows`, {}, 'file');
  return problem(`${kind}.brokenCsv`, { why: found.sentence }, 'file');
}

/** A chosen file cut into rows. Problems input.fileGone, and of its kind notText, noRows, brokenCsv, tooMany. */
export function cellsOf(reading: Reading, token: string, kind: Kind): Result<{ readonly rows: Rows; readonly name: string }> {
  const chosen = reading.files(token);
  if (chosen === undefined) return refused(problem('input.fileGone', {}, 'file'));
  const decoded = decodeBankFile(chosen.bytes());
  const rows = decoded.ok ? readCsv(decoded.value) : decoded;
  if (!rows.ok) return refused(ofKind(kind, rows.problem));
  if (rows.value.length > mostRows + 1) return refused(problem(`${kind}.tooMany`, { most: String(mostRows) }, 'file'));
  return done({ rows: rows.value, name: chosen.name });
}

/** What a row of a file would become. */
type Became<Fresh> = ({ readonly state: 'fresh' } & Fresh) | { readonly state: 'already' | 'refused'; readonly why: string };
export type FileRow<Of, Fresh> = { readonly of: Of } & Became<Fresh>;

/** The rows of a file as a person is shown them, and how many become what. */
export function shownRows<Row extends FileRow<{ readonly row: number }, unknown>>(
  rows: readonly Row[],
  wordsOf: (row: Row) => string,
): Omit<FileRowsRead, 'remark'> {
  const count = (state: Row['state']): number => rows.filter((row) => row.state === state).length;
  return {
    rows: rows.map((row) => ({
      row: row.of.row,
      words: wordsOf(row),
      state: row.state,
      ...(row.state === 'fresh' ? {} : { why: row.why }),
    })),
    fresh: count('fresh'),
    already: count('already'),
    refused: count('refused'),
  };
}

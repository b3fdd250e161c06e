import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { applicationId } from '#db/migrate/runner';

const magic = 'SQLite format 3\u0000';
const applicationAt = 68;
const versionAt = 60;
const headerBytes = 100;

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headerBytes);
    return bytes.subarray(0, readSync(file, bytes, 0, headerBytes, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * The header page as committed frames of the write-ahead log have it, where there are any: after a crash the newest version number
 * may stand only there. Format: https://sqlite.org/fileformat2.html#the_write_ahead_log
 */
function headerInLog(path: string): Buffer | undefined {
  if (!existsSync(path) || statSync(path).size <= 32) return undefined;
  const log = readFileSync(path);
  const pageBytes = log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  let pending: Buffer | undefined;
  let committed: Buffer | undefined;
  for (let at = 32; at + 24 + pageBytes <= log.length && log.subarray(at + 8, at + 16).equals(salt); at += 24 + pageBytes) {
    if (log.readUInt32BE(at) === 1) pending = log.subarray(at + 24, at + 24 + headerBytes);
    if (log.readUInt32BE(at + 4) > 0) committed = pending ?? committed;
  }
  return committed;
}

/**
 * Reads what the file says of itself without opening it as a database, so that a refused file stays as it is to the byte.
 * Answers the book's version; problems book.notABook, book.fromNewerVersion.
 */
export function checkHeader(path: string, ours: number): Result<number> {
  if (!existsSync(path)) return refused(problem('book.notABook', {}));
  const onDisk = firstBytes(path);
  if (onDisk.length < headerBytes || onDisk.toString('latin1', 0, magic.length) !== magic) return refused(problem('book.notABook', {}));
  const header = headerInLog(`${path}-wal`) ?? onDisk;
  if (header.readUInt32BE(applicationAt) !== applicationId) return refused(problem('book.notABook', {}));
  const version = header.readUInt32BE(versionAt);
  if (version > ours) return refused(problem('book.fromNewerVersion', { theirs: String(version), ours: String(ours) }));
  return done(version);
}

import { type Problem, problem } from '#core/contract/problem';

/** The code of a SQLite or system error: 'SQLITE_FULL', 'ENOSPC'; '' where it has none. */
export function faultCode(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}

const readOnly =
  /^(?:SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|SQLITE_IOERR_DELETE|SQLITE_IOERR_LOCK|EACCES$|EPERM$|EROFS$)/u;

/** The problem behind a fault that is the computer's and not ours: a full disk, a folder that refuses. Undefined for our own. */
export function problemOfFault(fault: unknown): Problem | undefined {
  const code = faultCode(fault);
  if (/^(?:SQLITE_FULL|ENOSPC$|EDQUOT$)/u.test(code)) return problem('book.diskFull', {});
  if (readOnly.test(code)) return problem('book.readOnly', {});
  if (/^SQLITE_(?:BUSY|LOCKED)/u.test(code)) return problem('book.alreadyOpen', { host: '' });
  if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR)|^EIO$/u.test(code)) return problem('book.damaged', {});
  return undefined;
}

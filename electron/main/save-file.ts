import { open, rename, unlink } from 'node:fs/promises';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { isRecord } from '#electron/hosts/messages';

/** Writes beside the place first, so that a full disk leaves what stood there before. The dialog has already asked about replacing. */
export async function saveFile(path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<Result<{ readonly saved: boolean }>> {
  const beside = `${path}.part`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return done({ saved: true });
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    return refused(problem(isRecord(error) && error['code'] === 'ENOSPC' ? 'book.diskFull' : 'file.notSaved', {}));
  }
}

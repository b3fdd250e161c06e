import { type FileRead } from '#core/contract/window';
import { type Result } from '#core/contract/result';
import { theBooks } from './books.ts';

const asked = new Map<string, Promise<Result<FileRead>>>();

/** What a chosen file says, asked once however often its screen is come back to: reading takes seconds. */
export function readOnce(token: string): Promise<Result<FileRead>> {
  const known = asked.get(token) ?? theBooks().files.read(token);
  asked.set(token, known);
  return known;
}

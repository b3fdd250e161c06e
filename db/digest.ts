import { createHash } from 'node:crypto';
import { canonicalJson } from '#core/contract/canonical-json';
import { type Json } from '#core/contract/json';

/** SHA-256 in lower-case hexadecimal. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

export function digestOf(value: Json): string {
  return sha256(canonicalJson(value));
}

/** SHA-1 of a text's UTF-8, 20 bytes: only for HMRC's IRmark, which asks for it. Everything of ours is SHA-256. */
export function sha1(text: string): Uint8Array {
  return createHash('sha1').update(text, 'utf8').digest();
}

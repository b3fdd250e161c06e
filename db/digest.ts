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

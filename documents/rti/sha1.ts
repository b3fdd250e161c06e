import { createHash } from 'node:crypto';

/** SHA-1 of a text's UTF-8: HMRC's IRmark asks for it. It proves what was sent, not who sent it. */
export function sha1(text: string): Uint8Array {
  return createHash('sha1').update(text, 'utf8').digest();
}

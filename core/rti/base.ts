const letters64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const letters32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function inGroups(bytes: Uint8Array, letters: string, bits: number): string {
  const all = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = all.match(new RegExp(`.{1,${String(bits)}}`, 'g')) ?? [];
  return groups.map((group) => letters.charAt(Number.parseInt(group.padEnd(bits, '0'), 2))).join('');
}

/** RFC 4648 §4. */
export function base64(bytes: Uint8Array): string {
  const text = inGroups(bytes, letters64, 6);
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** RFC 4648 §6. */
export function base32(bytes: Uint8Array): string {
  const text = inGroups(bytes, letters32, 5);
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The short code an auditor is given separately: the first 60 bits of the data's SHA-256 in Crockford's base 32, in three groups
 * of four. Takes 64 hex digits. It shows accidental change and a swapped file; it is no signature.
 */
export function shortCode(dataDigest: string): string {
  if (!/^[0-9a-f]{64}$/.test(dataDigest)) throw new RangeError('a short code is made from 64 hex digits');
  const bits = BigInt(`0x${dataDigest.slice(0, 15)}`);
  const code = Array.from({ length: 12 }, (_, place) => letters[Number((bits >> BigInt(55 - place * 5)) & 31n)] ?? '').join('');
  return `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`;
}

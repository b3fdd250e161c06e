/** Past a GIF's row of sub-blocks, each with its length before it; undefined where it does not end. */
export function afterBlocks(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length;) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
}

/** How many bytes the table of colours has that a GIF's packed flags speak of. */
export function tableBytes(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1);
}

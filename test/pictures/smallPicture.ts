import sharp from 'sharp';

function distance(one: number, other: number): number {
  const apart = (shift: number): number => ((one >> shift) & 255) - ((other >> shift) & 255);
  return apart(16) ** 2 + apart(8) ** 2 + apart(0) ** 2;
}

/** The colours that a screen is made of: the commonest as they are, so that no tint is lost, then others that stand apart from those. */
function nearestOf(counts: ReadonlyMap<number, number>): (colour: number) => number {
  const common = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = common.slice(0, 16);
  for (const colour of common.slice(16, 4096)) {
    if (palette.length === 40) break;
    if (palette.every((known) => distance(known, colour) > 300)) palette.push(colour);
  }
  const known = new Map<number, number>();
  return (colour) => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    const found = palette.reduce((best, one) => (distance(one, colour) < distance(best, colour) ? one : best), palette[0] ?? 0);
    known.set(colour, found);
    return found;
  };
}

/** The picture as WebP without loss, of at most 40 colours: enough for a screen or a page, whose colours are few, at a tenth of the size. */
export async function smallPicture(file: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const nearest = nearestOf(counts);
  for (let at = 0; at < data.length; at += 3) data.writeUIntBE(nearest(data.readUIntBE(at, 3)), at, 3);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .webp({ lossless: true, effort: 4 })
    .toBuffer();
}

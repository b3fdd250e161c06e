import { type Strip } from './mark.ts';

/** Where a strip came to stand; `isRepeat` for a table header above its table's later pages. */
export type Put = {
  readonly strip: Strip;
  readonly place: number;
  readonly page: number;
  readonly top: number;
  readonly isRepeat: boolean;
};

/** The strips that have to stand on one page with the one at `start`: up to the first that may end a page. */
function runEnd(strips: readonly Strip[], start: number): number {
  let end = start;
  while (end < strips.length - 1 && strips[end]?.keepWithNext === true && strips[end + 1]?.startsPage !== true) end += 1;
  return end;
}

function heightOf(strips: readonly Strip[], isAtTop: boolean): number {
  return strips.reduce((so, { height, before }, place) => so + height + (place === 0 && isAtTop ? 0 : before), 0);
}

/**
 * Stacks strips on pages `room` points high; the first page starts `lift` points higher. A run too tall for one page is let go
 * after what fits.
 */
export function turnPages(strips: readonly Strip[], room: number, lift: number): readonly Put[] {
  const puts: Put[] = [];
  let page = 0;
  let used = 0;
  let kept = -1;
  function put(strip: Strip, place: number, isRepeat: boolean): void {
    const top = used + (used === 0 ? 0 : strip.before);
    puts.push({ strip, place, page, top: page === 0 ? top - lift : top, isRepeat });
    used = top + strip.height;
  }
  strips.forEach((strip, place) => {
    let next: readonly Strip[] = [strip];
    if (place > kept) {
      const end = runEnd(strips, place);
      const run = strips.slice(place, end + 1);
      const headHeight = strip.head?.height ?? 0;
      if (heightOf(run, true) + headHeight <= room) {
        next = run;
        kept = end;
      }
    } else if (strip.startsPage !== true) {
      put(strip, place, false);
      return;
    }
    const isForced = strip.startsPage === true && used > 0;
    if (isForced || (used > 0 && used + heightOf(next, false) > (page === 0 ? room + lift : room))) {
      page += 1;
      used = 0;
      if (strip.head !== undefined) put(strip.head, place, true);
    }
    put(strip, place, false);
  });
  return puts;
}

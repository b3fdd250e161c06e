/** Longer than any request: what is beyond it is thrown away, so that memory stays flat whatever is fed in. */
export const lineLimit = 65_536;

export type LineSplitter = {
  /** Takes the next text; calls `onLine` for each line that ended in it, with undefined for one that was too long. */
  readonly push: (text: string) => void;
  /** Ends a last line that no line break ended. */
  readonly end: () => void;
};

/** Cuts text that comes in pieces into lines, whichever way they end and with a byte order mark left off. */
export function splitLines(onLine: (line: string | undefined) => void): LineSplitter {
  let rest = '';
  let isTooLong = false;
  let isFirst = true;

  function finish(tail: string): void {
    const line = rest + tail;
    const isWithin = !isTooLong && line.length <= lineLimit;
    onLine(isWithin ? (isFirst ? line.replace(/^\uFEFF/, '') : line) : undefined);
    rest = '';
    isTooLong = false;
    isFirst = false;
  }

  function keep(piece: string): void {
    if (isTooLong) return;
    rest += piece;
    if (rest.length <= lineLimit) return;
    isTooLong = true;
    rest = '';
  }

  return {
    push: (text) => {
      let from = 0;
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
        finish(text.slice(from, at));
        from = at + 1;
      }
      keep(text.slice(from));
    },
    end: () => {
      if (rest !== '' || isTooLong) finish('');
    },
  };
}

const space = 0x20;
const lastOfAscii = 0x7f;

/** Whether plain letters stand with single spaces between them: most cells do, and are looked at again and again. */
function isSqueezed(text: string): boolean {
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < space || code > lastOfAscii || (isAfterSpace && code === space)) return false;
    isAfterSpace = code === space;
  }
  return text === '' || !isAfterSpace;
}

/** Non-breaking spaces become spaces, runs of white space one space, none at the ends. */
export function squeeze(text: string): string {
  if (isSqueezed(text)) return text;
  return text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
}

/** Two headings are the same heading whatever their case and spacing. */
export function headingKey(cell: string): string {
  return squeeze(cell.replace('\ufeff', '')).toLowerCase();
}

/** The row without the empty cells that trailing commas leave. */
export function withoutTrailingBlanks(row: readonly string[]): readonly string[] {
  const last = row.findLastIndex((cell) => squeeze(cell) !== '');
  return row.slice(0, last + 1);
}

export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => squeeze(cell) === '');
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** What tells two lines apart in words: case and spacing do not. */
export function textKey(text: string): string {
  return squeeze(text).toUpperCase();
}

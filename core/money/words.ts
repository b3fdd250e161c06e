import { type Pence, pence } from './pence.ts';

function grouped(digits: string): string {
  let left = digits;
  let written = '';
  for (; left.length > 3; left = left.slice(0, -3)) written = `,${left.slice(-3)}${written}`;
  return left + written;
}

/** `£1,234.56`, `−£3.00` with a true minus sign, for people to read. */
export function pounds(sum: Pence): string {
  const size = Math.abs(sum);
  const whole = grouped(String(Math.floor(size / 100)));
  return `${sum < 0 ? '−' : ''}£${whole}.${String(size % 100).padStart(2, '0')}`;
}

/** `1234.56` or `-3.00`: the same in files and on the command line, whatever the locale. */
export function decimal(sum: Pence): string {
  const size = Math.abs(sum);
  return `${sum < 0 ? '-' : ''}${String(Math.floor(size / 100))}.${String(size % 100).padStart(2, '0')}`;
}

/** `70%`, `33.33%`: hundredths of a percent, for people to read. */
export function percentInWords(hundredths: number): string {
  return `${String(hundredths / 100)}%`;
}

/** Reads what a person types or a file holds: `1,234.5`, `£12`, `-3.00`, `(3.00)`, `3.00-`. Undefined where it is not money. */
export function readPounds(text: string): Pence | undefined {
  const bare = text.replaceAll(/[\s\u00a0]/g, '').replace('−', '-');
  const bracketed = /^\((.+)\)$/.exec(bare)?.[1];
  const found = /^([+-]?)£?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{1,2}))?(-?)$/.exec(bracketed ?? bare);
  if (found === null) return undefined;
  const [, before = '', after = '', whole, part, behind = ''] = found;
  if (whole === undefined && part === undefined) return undefined;
  const signs = `${before}${after}${behind}`;
  if (signs.length > 1 || (bracketed !== undefined && signs !== '')) return undefined;
  const size = Number((whole ?? '0').replaceAll(',', '')) * 100 + Number((part ?? '0').padEnd(2, '0'));
  if (!Number.isSafeInteger(size)) return undefined;
  return pence(signs === '-' || bracketed !== undefined ? -size : size);
}

/** '33.5' as 3,350 hundredths of a percent; undefined where it is not a percentage of up to two decimals. */
export function readPercent(text: string): number | undefined {
  const found = /^(\d{1,3})(?:\.(\d{1,2}))?%?$/.exec(text.trim());
  const [, whole, part = ''] = found ?? [];
  if (whole === undefined) return undefined;
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return hundredths > 10_000 ? undefined : hundredths;
}

/** 3,350 as '33.5'. */
export function percentText(hundredths: number): string {
  const part = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${String(Math.floor(hundredths / 100))}${part === '' ? '' : `.${part}`}`;
}

export type Share = { readonly beneficiaryId: string; readonly hundredths: number };
export type Shares =
  | { readonly ok: true; readonly shares: readonly Share[] }
  | { readonly ok: false; readonly because: 'unreadable' | 'tooFew' }
  | { readonly ok: false; readonly because: 'total'; readonly total: string };

/** Each person's percent as typed, empty ones left out. At least two people, and 100 together. */
export function readShares(typed: Readonly<Record<string, string>>): Shares {
  const given = Object.entries(typed).filter(([, text]) => text.trim() !== '');
  const read = given.flatMap(([beneficiaryId, text]) => {
    const hundredths = readPercent(text);
    return hundredths === undefined ? [] : [{ beneficiaryId, hundredths }];
  });
  if (read.length < given.length) return { ok: false, because: 'unreadable' };
  const shares = read.filter(({ hundredths }) => hundredths > 0);
  if (shares.length < 2) return { ok: false, because: 'tooFew' };
  const total = shares.reduce((sum, { hundredths }) => sum + hundredths, 0);
  return total === 10_000 ? { ok: true, shares } : { ok: false, because: 'total', total: percentText(total) };
}

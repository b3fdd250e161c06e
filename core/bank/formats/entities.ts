const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', pound: '£' };

/** The few entities that banks write in words, as letters. Whatever else begins with `&` stands as it is. */
export function plainEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,6})|([a-z]{2,5}));/gi, (whole, number?: string, name?: string) => {
    if (number !== undefined) return Number(number) >= 32 && Number(number) < 0xd800 ? String.fromCodePoint(Number(number)) : ' ';
    return named[(name ?? '').toLowerCase()] ?? whole;
  });
}

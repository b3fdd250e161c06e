/** `12.4 miles`, `1 mile`, `10,000 miles`, from tenths of a mile. */
export function milesInWords(tenths: number): string {
  const whole = Math.floor(tenths / 10);
  const part = tenths % 10;
  const grouped = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  const said = part === 0 ? grouped : `${grouped}.${String(part)}`;
  return `${said} ${said === '1' ? 'mile' : 'miles'}`;
}

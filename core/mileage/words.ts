/** `12.4 miles`, `1 mile`, from tenths of a mile. */
export function milesInWords(tenths: number): string {
  const whole = Math.floor(tenths / 10);
  const part = tenths % 10;
  const said = part === 0 ? String(whole) : `${String(whole)}.${String(part)}`;
  return `${said} ${said === '1' ? 'mile' : 'miles'}`;
}

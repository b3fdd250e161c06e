/** `42 hours`, `one hour`, `42 and a half hours`, `3 hours and 20 minutes`: no colons, no decimals. */
export function hoursInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 30 && hours > 0) return `${String(hours)} and a half hours`;
  const of = hours === 1 ? 'one hour' : `${String(hours)} hours`;
  if (rest === 0) return of;
  return hours === 0 ? `${String(rest)} minutes` : `${of} and ${String(rest)} minutes`;
}

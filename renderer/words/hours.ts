/** `7 h 30`, `8 h`, `50 min`, where room is short. In full: hoursInWords of core/shifts. */
export function shortHours(minutes: number): string {
  const rest = minutes % 60;
  if (minutes < 60) return `${String(rest)} min`;
  return `${String(Math.floor(minutes / 60))} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`;
}

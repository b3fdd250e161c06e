/** `12,000 miles`, `1 mile`. */
export function milesWords(count: number): string {
  const grouped = String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${grouped} ${count === 1 ? 'mile' : 'miles'}`;
}

/** `one trip`, `12 trips`. */
export function tripsWords(count: number): string {
  return count === 1 ? 'one trip' : `${String(count)} trips`;
}

/** `1 h 30 min`, `45 min`. */
export function timeWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const left = minutes % 60;
  const parts = [...(hours === 0 ? [] : [`${String(hours)} h`]), ...(left === 0 && hours > 0 ? [] : [`${String(left)} min`])];
  return parts.join(' ');
}

/**
 * A time of day as people type it, '22:00' as 'HH:MM': 22, 7.30, 2200, 0715, 9am, 10.30 pm. 24:00 is midnight.
 * Undefined where it is no time: nothing is guessed.
 */
export function readTypedTime(text: string): string | undefined {
  const bare = text.trim().toLowerCase().replaceAll(/\s+/g, '');
  if (bare === 'noon' || bare === 'midday') return '12:00';
  if (bare === 'midnight') return '00:00';
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?$/.exec(bare);
  const [, hourText, minuteText = '00', half] = found ?? [];
  if (hourText === undefined) return undefined;
  const hour = hourOf(Number(hourText), half);
  const minute = Number(minuteText);
  if (hour === undefined || minute > 59 || (Number(hourText) === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, '0')}:${minuteText}`;
}

function hourOf(typed: number, half: string | undefined): number | undefined {
  if (half === undefined) return typed === 24 ? 0 : typed < 24 ? typed : undefined;
  if (typed < 1 || typed > 12) return undefined;
  return (typed % 12) + (half === 'pm' ? 12 : 0);
}

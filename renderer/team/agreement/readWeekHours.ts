const longestWeek = 168 * 60;

/** Hours of a week as people write them, '37.5' or '37:30', as whole minutes; undefined where they are not, or above 168. */
export function readWeekHours(text: string): number | undefined {
  const found = /^(\d{1,3})(?:(?<part>\.\d{1,2})|:(?<minutes>[0-5]\d))?(?: ?(?:h|hours?))?$/u.exec(text.trim());
  if (found === null) return undefined;
  const { part, minutes } = found.groups ?? {};
  const exact = Number(found[1]) * 60 + Number(minutes ?? 0) + Number(`0${part ?? ''}`) * 60;
  const whole = Math.round(exact);
  return whole > longestWeek ? undefined : whole;
}

/** '37.5' for 2,250 minutes; '37:20' where the decimals would not be exact. */
export function weekHoursText(minutes: number): string {
  const hundredths = (minutes * 100) / 60;
  if (Number.isInteger(hundredths)) return String(hundredths / 100);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

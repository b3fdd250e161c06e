import { minutesInWords } from '#core/pay/words';

/** `12 h 30 min`, `0 h`, `−2 h`: leave as people count it, which may be below nothing. */
export function leaveInWords(minutes: number): string {
  if (minutes === 0) return '0 h';
  return minutes < 0 ? `−${minutesInWords(-minutes)}` : minutesInWords(minutes);
}

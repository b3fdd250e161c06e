import { type Rule } from '#renderer/kit/form/rules';

/** `5`, `3.5%`, `3,25` as hundredths of a percent-point; undefined where it is no percentage up to 100. */
export function readPercent(text: string): number | undefined {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(text.trim());
  if (found === null) return undefined;
  const [, whole = '', part = ''] = found;
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return hundredths > 10_000 ? undefined : hundredths;
}

export function percentRule(sentence: string, start = ''): Rule<string, number> {
  return {
    start,
    read: (raw) => {
      const value = readPercent(raw);
      return value === undefined ? { ok: false, sentence } : { ok: true, value };
    },
  };
}

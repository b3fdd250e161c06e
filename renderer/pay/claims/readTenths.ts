import { type Rule } from '#renderer/kit/form/rules';

/** A number with one decimal at most, in tenths: '12.4' is 124. A minus sign is read, so that the book can say what is wrong with it. */
export function readTenths(text: string): number | undefined {
  const found = /^(-?)(\d{1,5})(?:\.(\d))?$/.exec(text.trim());
  if (found === null) return undefined;
  const [, sign, whole = '0', part = '0'] = found;
  const tenths = Number(whole) * 10 + Number(part);
  return sign === '-' ? -tenths : tenths;
}

export function tenthsRule(sentence: string): Rule<string, number> {
  return {
    start: '',
    read: (raw) => {
      const tenths = readTenths(raw);
      return tenths === undefined ? { ok: false, sentence } : { ok: true, value: tenths };
    },
  };
}

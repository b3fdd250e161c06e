import { forOne } from '#renderer/gateway/charges';
import { amount, choice, dayRule, files, free, line, optional, type Rule, texts, wholeNumber } from '#renderer/kit/form/rules';
import { leaseEveries, vehicleWords as words } from '#renderer/words/vehicle';

/** Pence with one decimal at most, as tenths of a penny: 7.5 is 75. */
const tenths: Rule<string, number> = {
  start: '',
  read: (raw) => {
    const found = /^(\d{1,3})(?:\.(\d))?$/u.exec(raw.trim().replace(/p$/u, ''));
    if (found === null) return { ok: false, sentence: words.excessWrong };
    return { ok: true, value: Number(found[1]) * 10 + Number(found[2] ?? 0) };
  },
};

/** Whole miles, with or without a comma for the thousands. */
const miles: Rule<string, number> = {
  start: '',
  read: (raw) => wholeNumber(1, 200_000, words.milesWrong).read(raw.replaceAll(',', '')),
};

/** The questions about terms, which a new vehicle and new terms both ask. Who pays is read by chargeOf. */
export const termsRules = {
  endsOn: dayRule(),
  amount: amount(),
  every: choice(leaseEveries, words.everyNeeded, 'month'),
  firstDue: dayRule(),
  miles: optional(miles),
  excess: optional(tenths),
  sharing: free(forOne),
  planLineId: free(),
  lines: texts(),
  approvedBy: line(words.approvedByNeeded),
  approvedOn: dayRule(),
  file: files(),
};

import { type InputOf } from '#core/contract/routes';
import { readPounds } from '#core/money/words';
import { units } from '#core/plan/quantity';
import { carePlanWords } from '#renderer/words/carePlan';
import { defineForm } from '#renderer/kit/form/defineForm';
import { dayRule, files, free, line, several, texts } from '#renderer/kit/form/rules';

const words = carePlanWords.version;

export const versionForm = defineForm('planVersion', {
  from: dayRule(),
  agreedOn: dayRule(),
  by: line(words.whoNeeded),
  note: free(),
  lines: several(words.linesNeeded),
  counts: texts(),
  file: files(),
});

export type CountPart = 'unit' | 'rate' | 'quantity' | 'differs';

/** Under which key a part of a line's count stands. */
export function countKey(lineId: string, part: CountPart): string {
  return `${lineId} ${part}`;
}

type Line = InputOf<'plan.version'>['lines'][number];

/** Hundredths of `32.5`; undefined where it is no quantity. */
function readQuantity(text: string): number | undefined {
  const found = /^(\d{1,6})(?:\.(\d{1,2}))?$/u.exec(text.trim().replaceAll(',', ''));
  if (found === null) return undefined;
  const hundredths = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return hundredths > 0 ? hundredths : undefined;
}

/** A line as the book takes it; undefined where what was typed of its count cannot be read. */
export function readLine(planLineId: string, counts: Readonly<Record<string, string>>): Line | undefined {
  const typed = (part: CountPart): string => (counts[countKey(planLineId, part)] ?? '').trim();
  const unit = units.find((one) => one === typed('unit'));
  const differs = typed('differs') === '' ? {} : { differsBecause: typed('differs') };
  if (unit === undefined) return typed('rate') === '' && typed('quantity') === '' ? { planLineId, ...differs } : undefined;
  const rate = readPounds(typed('rate'));
  const quantityHundredths = readQuantity(typed('quantity'));
  if (rate === undefined || rate < 0 || quantityHundredths === undefined) return undefined;
  return { planLineId, quantity: { unit, rate, quantityHundredths }, ...differs };
}

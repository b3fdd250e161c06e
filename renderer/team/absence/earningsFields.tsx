import { type InputOf } from '#core/contract/routes';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { choice, free, sum, wholeNumber } from '#renderer/kit/form/rules';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { absenceWords } from '#renderer/words/absence';

const words = absenceWords.earnings;
export const patterns = ['weekly', 'fortnightly', 'four-weekly', 'monthly', 'irregular', 'short', 'contract'] as const;

/** Asked only where the book does not know: a form of its own reads them. */
export const earningsRules = { pattern: free(), many: free(), earnings: free() };
const read = { pattern: choice(patterns, words.patternNeeded), many: wholeNumber(1, 400, words.many), earnings: sum() };

type Raws = { readonly pattern: string; readonly many: string; readonly earnings: string };
type Given = NonNullable<InputOf<'sickness.preview'>['earnings']>;

/** What was typed; undefined while it cannot be read, or nothing was. */
export function readEarnings(raws: Raws): Given | undefined {
  const [pattern, many, earnings] = [read.pattern.read(raws.pattern), read.many.read(raws.many), read.earnings.read(raws.earnings)];
  if (!pattern.ok || !many.ok || !earnings.ok || earnings.value < 0) return undefined;
  return { pattern: pattern.value, many: many.value, earnings: earnings.value };
}

export function earningsProblems(raws: Raws): readonly FieldProblem[] {
  return (['pattern', 'many', 'earnings'] as const).flatMap((field) => {
    const found = read[field].read(raws[field]);
    return found.ok ? [] : [{ field, sentence: found.sentence }];
  });
}

type Props = { readonly field: (name: 'pattern' | 'many' | 'earnings') => FieldProps<string>; readonly pattern: string };

export function EarningsFields({ field, pattern }: Props) {
  const isDays = pattern === 'irregular' || pattern === 'short' || pattern === 'contract';
  return (
    <>
      <RadioCards
        {...field('pattern')}
        label={words.pattern}
        options={patterns.map((id) => ({ id, name: words.patterns[id]?.name ?? id, ...more(words.patterns[id]?.more) }))}
      />
      <TextField
        {...field('many')}
        label={isDays ? words.days : words.payments}
        size="short"
        inputMode="numeric"
        {...(isDays ? {} : { hint: words.paymentsHint })}
      />
      <MoneyField {...field('earnings')} label={words.earnings} hint={words.earningsHint} />
    </>
  );
}

function more(text: string | undefined): { readonly more?: string } {
  return text === undefined ? {} : { more: text };
}

import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { statementEveryOptions } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { type funderRules } from './funderRules.ts';

const words = setupWords.funders;

type Props = { readonly field: (name: Exclude<keyof typeof funderRules, 'kind'>) => FieldProps<string> };

/** What the funder asks for: its reference, how much may be kept, and when it wants a statement. */
export function FunderFields({ field }: Props) {
  return (
    <>
      <TextField {...field('caseReference')} label={words.caseReference} />
      <TextField {...field('retainedWeeks')} label={words.retained} hint={words.retainedHint} size="short" inputMode="numeric" />
      <RadioCards {...field('statementEvery')} label={words.every} options={[...statementEveryOptions, { id: '', name: words.notSaid }]} />
      <TextField {...field('dueWithinDays')} label={words.due} size="short" inputMode="numeric" />
      <TextField {...field('auditContact')} label={words.contact} />
    </>
  );
}

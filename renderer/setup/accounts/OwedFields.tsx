import { nameOf, useSetup } from '#renderer/gateway/setup';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { amount, line, optional, picked } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.owed;

/** The fields of OwedFields, for a form's own list. */
export const owedRules = {
  payee: line(words.payeeNeeded),
  what: line(words.whatNeeded),
  invoice: optional(line('')),
  amount: amount(),
  planLineId: picked(words.lineNeeded),
};

/** Who was owed how much, what for, and the plan line it is paid from. */
export function OwedFields({ field }: { readonly field: FormInHand<typeof owedRules>['field'] }) {
  const { planLines, beneficiaries } = useSetup();
  return (
    <>
      <TextField {...field('payee')} label={words.payee} />
      <TextField {...field('what')} label={words.what} />
      <TextField {...field('invoice')} label={words.invoice} />
      <MoneyField {...field('amount')} label={words.amount} />
      <Select
        {...field('planLineId')}
        label={words.line}
        options={planLines.map((one) => ({ id: one.id, name: one.name, more: nameOf(beneficiaries, one.beneficiaryId) }))}
      />
    </>
  );
}

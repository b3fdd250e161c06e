import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { Why } from '#renderer/kit/Why.tsx';
import { bankWords } from '#renderer/words/bank';

const words = bankWords.match;
const otherDue = defineForm('otherDue', { dueId: picked(words.chooseNeeded) });
const mostCards = 6;
type Due = OutputOf<'bank.suggest'>['dues'][number];

type Props = { readonly dues: readonly Due[]; readonly lineId: string; readonly isBusy: boolean; readonly onMatch: (due: Due) => void };

/** Everything else that waits for the bank in the same direction. */
export function OtherDues({ dues, lineId, isBusy, onMatch }: Props) {
  const form = useForm(otherDue, { about: lineId });
  const options = dues.map((due) => ({ id: due.id, name: words.due(due.words, pounds(due.open), dayInWords(due.day)) }));
  const submit = async (): Promise<void> => {
    const values = form.read();
    const due = dues.find(({ id }) => id === values?.dueId);
    if (due !== undefined) onMatch(due);
    return Promise.resolve();
  };
  return (
    <Why question={words.others}>
      <Form form={form} saver={{ isBusy, submit }} action={words.matchChosen} kind="secondary">
        {options.length > mostCards ? (
          <Select {...form.field('dueId')} label={words.choose} options={options} />
        ) : (
          <RadioCards {...form.field('dueId')} label={words.choose} options={options} />
        )}
      </Form>
    </Why>
  );
}

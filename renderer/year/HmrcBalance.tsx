import { shortDay } from '#core/time/words';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line, optional, sum } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { yearWords } from '#renderer/words/year';

const words = yearWords.balance;
const balanceForm = defineForm('hmrcBalance', { day: dayRule(), balance: sum(), words: optional(line(words.words)) });

/** What HMRC's account shows on a day, as somebody read it there. */
export function HmrcBalance() {
  const [employerId, taxYear] = [usePart('id'), usePart('year')];
  const { today } = useTeam();
  const go = useGo();
  const back = { to: places.paymentRecord(employerId, taxYear), words: yearWords.record };
  const form = useForm(balanceForm, { about: employerId, start: { day: shortDay(today) } });
  const saver = useSave('hmrc.balance', {
    form,
    input: ({ words: said, ...values }) => ({ ...values, employerId, ...(said === undefined ? {} : { words: said }) }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back} help={yearWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('balance')} label={words.balance} hint={words.balanceHint} />
        <TextField {...form.field('words')} label={words.words} hint={words.wordsHint} />
      </Form>
    </Page>
  );
}

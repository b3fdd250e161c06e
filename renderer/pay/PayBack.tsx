import { decimal, pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { payWords } from '#renderer/words/pay';
import { payBackWords as words } from '#renderer/words/payBack';

const payBack = defineForm('payBack', { amount: amount(), day: dayRule() });

/** Says that HMRC pays back what it owes, or some of it. */
export function PayBack() {
  const [employerId, taxYear] = [usePart('id'), usePart('year')];
  const { back } = useAsk('hmrc.read', { recent: true });
  const { today } = useTeam();
  const go = useGo();
  const owed = back.find((one) => one.employerId === employerId && one.taxYear === taxYear);
  const form = useForm(payBack, {
    about: `${employerId} ${taxYear}`,
    start: { day: shortDay(today), amount: owed === undefined ? '' : decimal(owed.amount) },
  });
  const saver = useSave('hmrc.payBack', {
    form,
    input: (values) => ({ ...values, employerId, taxYear }),
    after: () => go(places.hmrc),
    said: words.said,
  });
  const leave = { to: places.hmrc, words: payWords.toHmrc };
  if (owed === undefined) return <Page isNarrow title={words.none} lead={words.noneMore} back={leave} help={words.help} />;
  return (
    <Page isNarrow title={words.title} lead={words.lead(owed.employer, pounds(owed.amount))} back={leave} help={words.help}>
      <Form form={form} saver={saver} action={words.action} leave={places.hmrc}>
        <MoneyField {...form.field('amount')} label={words.amount} />
        <DayField {...form.field('day')} label={words.day} hint={words.dayHint} />
      </Form>
    </Page>
  );
}

export function TakeBackPaidBack() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...words.notPaid}
      route="hmrc.takeBackBill"
      about={id}
      back={{ to: places.hmrc, words: payWords.toHmrc }}
      input={(reason) => ({ id, reason })}
      after={() => go(places.hmrc)}
    />
  );
}

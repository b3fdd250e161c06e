import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, dayRule, files, line, optional, picked, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { carePlanWords } from '#renderer/words/carePlan';
import { type CarePlan, toBudgets, useCarePlan } from './usePlans.ts';

const review = carePlanWords.review;
const reviewForm = defineForm('planReview', {
  heldOn: dayRule(),
  by: line(review.byNeeded),
  result: reason(review.resultNeeded),
  nextOn: optional(dayRule()),
  file: files(),
});

/** A review that was held. */
export function AddReview() {
  const { plan, streamId, back } = useCarePlan();
  const go = useGo();
  const form = useForm(reviewForm, { about: streamId });
  const saver = useSave('plan.review', {
    form,
    input: ({ file, ...values }) => ({ ...values, streamId, file: file[0]?.token }),
    after: () => go(back.to),
    said: review.said,
  });
  if (plan === undefined) return <Gone back={toBudgets} />;
  return (
    <Page isNarrow title={review.title} lead={review.lead} back={back} help={carePlanWords.help}>
      <Form form={form} saver={saver} action={review.save} leave={back.to}>
        <DayField {...form.field('heldOn')} label={review.on} />
        <TextField {...form.field('by')} label={review.by} />
        <TextField {...form.field('result')} label={review.result} isLong />
        <DayField {...form.field('nextOn')} label={review.next} />
        <FilePicker {...form.field('file')} kind="letter" label={review.file} isSingle />
      </Form>
    </Page>
  );
}

const risk = carePlanWords.risk;
const riskForm = defineForm('planRisk', {
  risk: reason(risk.whatNeeded),
  procedure: reason(risk.procedureNeeded),
  agreedOn: dayRule(),
  by: line(risk.byNeeded),
  lookOn: optional(dayRule()),
  file: files(),
});

function RiskForm({
  streamId,
  old,
  back,
}: {
  readonly streamId: string;
  readonly old: CarePlan['risks'][number] | undefined;
  readonly back: ReturnType<typeof useCarePlan>['back'];
}) {
  const go = useGo();
  const start = old === undefined ? {} : { risk: old.risk, procedure: old.procedure, by: old.by };
  const form = useForm(riskForm, { about: `${streamId} ${old?.id ?? ''}`, start });
  const saver = useSave('plan.risk', {
    form,
    input: ({ file, ...values }) => ({ ...values, streamId, file: file[0]?.token, ...(old === undefined ? {} : { replaces: old.id }) }),
    after: () => go(back.to),
    said: risk.said,
  });
  return (
    <Page isNarrow title={risk.title} lead={risk.lead} back={back} help={carePlanWords.help}>
      <Form form={form} saver={saver} action={risk.save} leave={back.to}>
        <TextField {...form.field('risk')} label={risk.what} isLong />
        <TextField {...form.field('procedure')} label={risk.procedure} isLong />
        <DayField {...form.field('agreedOn')} label={risk.on} />
        <TextField {...form.field('by')} label={risk.by} />
        <DayField {...form.field('lookOn')} label={risk.look} />
        <FilePicker {...form.field('file')} kind="letter" label={risk.file} isSingle />
      </Form>
    </Page>
  );
}

/** A risk and what is done about it; or one said anew. */
export function AddRisk() {
  const { plan, streamId, back } = useCarePlan();
  const riskId = usePart('risk');
  const old = plan?.risks.find(({ id }) => id === riskId);
  if (plan === undefined || (riskId !== '' && old === undefined)) return <Gone back={toBudgets} />;
  return <RiskForm streamId={streamId} old={old} back={back} />;
}

const order = carePlanWords.order;
const orderForm = defineForm('planOrder', {
  payee: line(order.payeeNeeded),
  what: line(order.whatNeeded),
  planLineId: picked(order.lineNeeded),
  orderedOn: dayRule(),
  expectedOn: dayRule(),
  amount: amount(),
  file: files(),
});

/** Something ordered that is not invoiced yet. */
export function AddPlanOrder() {
  const { plan, streamId, back } = useCarePlan();
  const lines = useSetup().planLines.filter((one) => one.streamId === streamId && one.rule !== 'not_allowed');
  const go = useGo();
  const form = useForm(orderForm, { about: streamId });
  const saver = useSave('planOrder.add', {
    form,
    input: ({ file, ...values }) => ({ ...values, file: file[0]?.token }),
    after: () => go(back.to),
    said: order.said,
  });
  if (plan === undefined) return <Gone back={toBudgets} />;
  return (
    <Page isNarrow title={order.title} lead={order.lead} back={back} help={carePlanWords.help}>
      <Form form={form} saver={saver} action={order.save} leave={back.to}>
        <TextField {...form.field('payee')} label={order.payee} />
        <TextField {...form.field('what')} label={order.what} />
        <Select {...form.field('planLineId')} label={order.line} options={lines.map(({ id, name }) => ({ id, name }))} />
        <MoneyField {...form.field('amount')} label={order.sum} />
        <DayField {...form.field('orderedOn')} label={order.on} />
        <DayField {...form.field('expectedOn')} label={order.expected} />
        <FilePicker {...form.field('file')} kind="letter" label={order.file} isSingle />
      </Form>
    </Page>
  );
}

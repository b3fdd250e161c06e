import { answers, requestKinds, requestWays } from '#core/plan/requests';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { toOptions, useSetup } from '#renderer/gateway/setup';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files, free, line, optional, picked, reason, several, sum } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { approvalWords as words } from '#renderer/words/approvals';
import { carePlanWords } from '#renderer/words/carePlan';
import { toBudgets } from './usePlans.ts';

const back = { to: places.approvals, words: words.back };

const requestForm = defineForm('planRequest', {
  kind: choice(requestKinds, words.kindNeeded),
  streamId: picked(words.streamNeeded),
  what: reason(words.whatNeeded),
  askedOf: line(words.ofNeeded),
  askedOn: dayRule(),
  way: choice(requestWays, words.wayNeeded),
  before: optional(sum()),
  after: optional(sum()),
  planLineIds: several('', 0),
  file: files(),
});

/** Something asked of a funder, a change to a sum, or a permission given unasked. */
export function AddRequest() {
  const { streams, planLines } = useSetup();
  const go = useGo();
  const form = useForm(requestForm, { about: '', start: { streamId: streams.length === 1 ? (streams[0]?.id ?? '') : '' } });
  const own = planLines.filter(({ streamId }) => streamId === form.raws.streamId);
  const isChange = form.raws.kind === 'variation';
  const saver = useSave('request.add', {
    form,
    input: ({ file, before, after, planLineIds, ...values }) => ({
      ...values,
      planLineIds: planLineIds.filter((id) => own.some((one) => one.id === id)),
      purchaseIds: [],
      file: file[0]?.token,
      ...(isChange ? { before, after } : {}),
    }),
    after: (made) => go(places.request(made.id)),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.addTitle} lead={words.lead} back={back} help={words.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards
          {...form.field('kind')}
          label={words.kind}
          options={requestKinds.map((id) => ({ id, name: words.kinds[id], more: words.kindMore[id] }))}
        />
        <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(streams)} />
        <TextField {...form.field('what')} label={words.what} isLong />
        {isChange ? (
          <>
            <MoneyField {...form.field('before')} label={words.before} />
            <MoneyField {...form.field('after')} label={words.after} />
          </>
        ) : undefined}
        <TextField {...form.field('askedOf')} label={words.of} hint={words.ofHint} />
        <DayField {...form.field('askedOn')} label={words.on} />
        <Select {...form.field('way')} label={words.way} options={requestWays.map((id) => ({ id, name: words.ways[id] }))} />
        {own.length === 0 ? undefined : <CheckboxGroup {...form.field('planLineIds')} label={words.lines} options={toOptions(own)} />}
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

const answerForm = defineForm('planAnswer', {
  answer: choice(answers, words.answerNeeded),
  by: line(words.byNeeded),
  answeredOn: dayRule(),
  words: free(),
  agreed: optional(sum()),
  file: files(),
});

/** What the funder answered. */
export function AnswerRequest() {
  const id = usePart('id');
  const request = useAsk('request.list', {}).requests.find((one) => one.id === id);
  const go = useGo();
  const form = useForm(answerForm, { about: id, start: { by: request?.askedOf ?? '' } });
  const to = places.request(id);
  const saver = useSave('request.answer', {
    form,
    input: ({ file, words: said, ...values }) => ({
      ...values,
      id,
      file: file[0]?.token,
      ...(said.trim() === '' ? {} : { words: said.trim() }),
    }),
    after: () => go(to),
    said: words.saidAnswer,
  });
  if (request === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.answerTitle} lead={words.oneTitle(request.what)} back={{ to, words: words.back }} help={words.help}>
      <Form form={form} saver={saver} action={words.saveAnswer} leave={to}>
        <RadioCards
          {...form.field('answer')}
          label={words.answerKind}
          options={answers.map((one) => ({ id: one, name: words.answers[one] }))}
        />
        <TextField {...form.field('by')} label={words.by} />
        <DayField {...form.field('answeredOn')} label={words.answeredOn} />
        <TextField {...form.field('words')} label={words.words} isLong />
        <MoneyField {...form.field('agreed')} label={words.sum} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

const link = carePlanWords.link;
const linkForm = defineForm('linkPurchase', { purchaseId: picked(link.needed) });
const routes = { request: 'request.link', order: 'planOrder.link' } as const;

function Link({ kind, id }: { readonly kind: keyof typeof routes; readonly id: string }) {
  const { purchases } = useAsk('purchase.list', {});
  const go = useGo();
  const form = useForm(linkForm, { about: `${kind} ${id}` });
  const to = kind === 'request' ? { to: places.request(id), words: words.back } : toBudgets;
  const saver = useSave(routes[kind], { form, input: ({ purchaseId }) => ({ id, purchaseId }), after: () => go(to.to), said: link.said });
  return (
    <Page isNarrow title={link.title} lead={purchases.length === 0 ? link.none : link.lead} back={to}>
      {purchases.length === 0 ? <LinkButton to={places.record}>{link.none}</LinkButton> : undefined}
      <Form form={form} saver={saver} action={link.save} leave={to.to}>
        <Select
          {...form.field('purchaseId')}
          label={link.which}
          options={purchases.map((one) => ({
            id: one.id,
            name: `${one.payee}: ${one.what}`,
            more: `${pounds(one.amount)}, ${shortDay(one.day)}`,
          }))}
        />
      </Form>
    </Page>
  );
}

/** Which purchase came of a request or an order. */
export function LinkPurchase() {
  const kind = usePart('kind');
  const id = usePart('id');
  return kind === 'request' || kind === 'order' ? <Link kind={kind} id={id} /> : <Gone back={toBudgets} />;
}

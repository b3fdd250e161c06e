import { pounds } from '#core/money/words';
import { reserveKinds } from '#core/plan/surplus';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, files, free, line, optional, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { heldWords } from '#renderer/words/carePlan';
import { type CarePlan, useCarePlan, useCarePlans } from './usePlans.ts';

const back = { to: places.reserves, words: heldWords.back };

const hold = heldWords.hold;
const holdForm = defineForm('holdReserve', {
  kind: choice(reserveKinds, hold.kindNeeded),
  purpose: line(hold.purposeNeeded),
  amount: amount(),
  day: dayRule(),
  by: free(),
  on: optional(dayRule()),
  file: files(),
});

/** A sum held for something from a day on. */
export function HoldReserve() {
  const { plan, streamId } = useCarePlan();
  const go = useGo();
  const form = useForm(holdForm, {
    about: streamId,
    between: ({ by, on }) => {
      if ((by.trim() === '') === (on.trim() === '')) return [];
      return [by.trim() === '' ? { field: 'by', sentence: hold.byNeeded } : { field: 'on', sentence: hold.onNeeded }];
    },
  });
  const saver = useSave('reserve.hold', {
    form,
    input: ({ file, by, on, ...values }) => ({
      ...values,
      streamId,
      file: file[0]?.token,
      ...(on === undefined ? {} : { agreed: { by: by.trim(), on } }),
    }),
    after: () => go(back.to),
    said: hold.said,
    fields: { 'agreed.on': 'on', 'agreed.by': 'by' },
  });
  if (plan === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={hold.title(plan.stream)} lead={heldWords.lead} back={back} help={heldWords.help}>
      <Form form={form} saver={saver} action={hold.save} leave={back.to}>
        <RadioCards {...form.field('kind')} label={hold.kind} options={reserveKinds.map((id) => ({ id, name: heldWords.kinds[id] }))} />
        <TextField {...form.field('purpose')} label={hold.purpose} />
        <MoneyField {...form.field('amount')} label={hold.sum} />
        <DayField {...form.field('day')} label={hold.day} />
        <TextField {...form.field('by')} label={hold.by} />
        <DayField {...form.field('on')} label={hold.on} />
        <FilePicker {...form.field('file')} kind="letter" label={hold.file} isSingle />
      </Form>
    </Page>
  );
}

const move = heldWords.move;
const moveKinds = ['used', 'held', 'released'] as const;
const yesNo = ['yes', 'no'] as const;
const moveForm = defineForm('moveReserve', {
  kind: choice(moveKinds, move.kindNeeded),
  amount: amount(),
  day: dayRule(),
  words: reason(move.wordsNeeded),
  told: free(),
  toldOn: optional(dayRule()),
});

function MoveForm({ reserve }: { readonly reserve: CarePlan['reserves'][number] }) {
  const go = useGo();
  const form = useForm(moveForm, {
    about: reserve.id,
    between: ({ kind, told, toldOn }) => {
      if (kind !== 'used') return [];
      if (told !== 'yes' && told !== 'no') return [{ field: 'told', sentence: move.toldNeeded }];
      return told === 'yes' && toldOn.trim() === '' ? [{ field: 'toldOn', sentence: move.toldOnNeeded }] : [];
    },
  });
  const isUse = form.raws.kind === 'used';
  const saver = useSave('reserve.move', {
    form,
    input: ({ told, toldOn, ...values }) => {
      const isTold = values.kind === 'used' && told === 'yes';
      return { ...values, id: reserve.id, ...(isTold ? { toldOn } : {}) };
    },
    after: () => go(back.to),
    said: move.said,
  });
  return (
    <Page isNarrow title={move.title(reserve.purpose)} lead={move.lead(pounds(reserve.held))} back={back} help={heldWords.help}>
      <Form form={form} saver={saver} action={move.save} leave={back.to}>
        <RadioCards {...form.field('kind')} label={move.kind} options={moveKinds.map((id) => ({ id, name: move.kinds[id] }))} />
        <MoneyField {...form.field('amount')} label={move.sum} />
        <DayField {...form.field('day')} label={move.day} />
        <TextField {...form.field('words')} label={move.words} isLong />
        {isUse ? (
          <RadioCards
            {...form.field('told')}
            label={move.told}
            hint={move.toldHint}
            options={yesNo.map((id) => ({ id, name: move.toldOptions[id] }))}
          />
        ) : undefined}
        {isUse && form.raws.told === 'yes' ? <DayField {...form.field('toldOn')} label={move.toldOn} /> : undefined}
      </Form>
    </Page>
  );
}

/** Some of what is held was used, let go, or more is held. */
export function MoveReserve() {
  const id = usePart('id');
  const reserve = useCarePlans()
    .flatMap(({ reserves }) => reserves)
    .find((one) => one.id === id);
  return reserve === undefined ? <Gone back={back} /> : <MoveForm reserve={reserve} />;
}

const told = heldWords.tellForm;
const toldForm = defineForm('tellReserve', { on: dayRule(), words: reason(told.wordsNeeded) });

/** That the funder’s team was told of a use. */
export function TellReserve() {
  const moveId = usePart('id');
  const go = useGo();
  const form = useForm(toldForm, { about: moveId });
  const saver = useSave('reserve.tell', { form, input: (values) => ({ ...values, moveId }), after: () => go(back.to), said: told.said });
  return (
    <Page isNarrow title={told.title} back={back} help={heldWords.help}>
      <Form form={form} saver={saver} action={told.save} leave={back.to}>
        <DayField {...form.field('on')} label={told.on} />
        <TextField {...form.field('words')} label={told.words} isLong />
      </Form>
    </Page>
  );
}

import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type Raws } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files, optional, picked } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { pensionWords } from '#renderer/words/pension';
import { percentRule } from './readPercent.ts';
import { type PensionRead, usePension } from './usePension.ts';

const words = pensionWords.join;
const kinds = ['enrolled', 're_enrolled', 'opted_in', 'joined'] as const;

const joinForm = defineForm('joinPension', {
  kind: choice(kinds, words.kindNeeded),
  schemeId: picked(words.schemeNeeded),
  day: dayRule(),
  setUpOn: dayRule(),
  noticeOn: optional(dayRule()),
  ownHundredths: optional(percentRule(words.ownNeeded)),
  file: files(),
});
type Fields = typeof joinForm.rules;

/** Again only for who was in; who asks is honoured from the next pay period. */
function startOf({ need, standing, schemes, nextPeriodFrom, startsOn }: PensionRead, today: string): Partial<Raws<Fields>> {
  const kind = need?.kind === 'blocks' ? (standing === 'out' ? 're_enrolled' : 'enrolled') : '';
  const from = need?.kind === 'blocks' ? need.from : (nextPeriodFrom ?? startsOn);
  return { kind, day: shortDay(from), setUpOn: today, ...(schemes.length === 1 ? { schemeId: schemes[0]?.id ?? '' } : {}) };
}

function Asked({ form }: { readonly form: FormInHand<Fields> }) {
  const { kind } = form.raws;
  if (kind !== 'opted_in' && kind !== 'joined') return undefined;
  return (
    <>
      <DayField {...form.field('noticeOn')} label={words.noticeOn} />
      {kind === 'joined' ? <TextField {...form.field('ownHundredths')} label={words.own} hint={words.ownHint} size="short" /> : undefined}
      <FilePicker {...form.field('file')} kind="letter" label={pensionWords.file} isSingle />
    </>
  );
}

/** A PA comes into the scheme: what happened, since when, and when the provider had made them a member. */
export function JoinPension() {
  const { read, back } = usePension();
  const { today } = useAsk('pension.employers', {});
  const go = useGo();
  const form = useForm(joinForm, { about: read.employmentId, start: startOf(read, shortDay(today)) });
  const saver = useSave('pension.join', {
    form,
    input: ({ kind, noticeOn, ownHundredths, file, ...values }) => ({
      ...values,
      kind,
      employmentId: read.employmentId,
      ...(kind === 'opted_in' || kind === 'joined' ? { noticeOn, file: file[0]?.token } : {}),
      ...(kind === 'joined' ? { ownHundredths } : {}),
    }),
    after: () => go(back.to),
    said: words.said,
  });
  const wasIn = read.standing === 'out';
  const offered = kinds.filter((kind) => kind !== 're_enrolled' || wasIn);
  return (
    <Page isNarrow title={words.title(read.assistant)} lead={words.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards {...form.field('kind')} label={words.kind} options={offered.map((id) => ({ id, ...words.kinds[id] }))} />
        {read.schemes.length === 1 ? undefined : <RadioCards {...form.field('schemeId')} label={words.scheme} options={read.schemes} />}
        <DayField {...form.field('day')} label={words.day} hint={words.dayHint} />
        <DayField {...form.field('setUpOn')} label={words.setUpOn} hint={words.setUpHint} />
        <Asked form={form} />
      </Form>
    </Page>
  );
}

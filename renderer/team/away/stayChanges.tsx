import { type Stay } from '#core/contract/shapes/away';
import { dayInWords } from '#core/time/words';
import { toOptions, useSetup } from '#renderer/gateway/setup';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files, free, optional, picked, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { awayWords } from '#renderer/words/away';
import { formWords } from '#renderer/words/form';
import { stayWords } from '#renderer/words/stays';
import { openWhen } from './spans.ts';
import { toAway, useStay } from './Stay.tsx';

const where = ['hospital', 'elsewhere'] as const;
const words = stayWords.add;
const stayForm = defineForm('stay', {
  beneficiaryId: picked(words.whoNeeded),
  place: choice(where, words.placeNeeded, 'hospital'),
  from: dayRule(),
  to: optional(dayRule()),
  note: free(),
});

export function RecordStay() {
  const { beneficiaries } = useSetup();
  const [only] = beneficiaries;
  const form = useForm(stayForm, { start: beneficiaries.length === 1 && only !== undefined ? { beneficiaryId: only.id } : {} });
  const go = useGo();
  const saver = useSave('stay.record', {
    form,
    input: ({ note, ...values }) => ({ ...values, ...(note.trim() === '' ? {} : { note: note.trim().slice(0, 200) }) }),
    after: ({ id }) => go(places.stay(id)),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} help={stayWords.help} back={toAway}>
      <Form form={form} saver={saver} action={words.save} leave={places.away}>
        <RadioCards {...form.field('beneficiaryId')} label={words.who} options={toOptions(beneficiaries)} />
        <RadioCards {...form.field('place')} label={words.place} options={where.map((id) => ({ id, ...words.options[id] }))} />
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
        <TextField {...form.field('note')} label={words.note} />
      </Form>
    </Page>
  );
}

function backTo({ id, beneficiary, place, from, to }: Stay) {
  // It is a way back to what was read a moment ago: whether it has begun stands there.
  return { to: places.stay(id), words: stayWords.title(beneficiary, awayWords.places[place], openWhen(from, to, from)) };
}

const endForm = defineForm('stayEnd', { to: dayRule() });

function End({ stay }: { readonly stay: Stay }) {
  const said = stayWords.end;
  const form = useForm(endForm, { about: stay.id });
  const go = useGo();
  const saver = useSave('stay.end', {
    form,
    input: (values) => ({ ...values, id: stay.id }),
    after: () => go(places.stay(stay.id)),
    said: said.said,
  });
  return (
    <Page isNarrow title={said.title(stay.beneficiary)} lead={said.lead} help={stayWords.help} back={backTo(stay)}>
      <Form form={form} saver={saver} action={said.save} leave={places.stay(stay.id)}>
        <DayField {...form.field('to')} label={said.day} />
      </Form>
    </Page>
  );
}

const tellForm = defineForm('stayTold', { funderId: picked(stayWords.tell.whoNeeded), toldOn: dayRule(), words: reason(), file: files() });

function Tell({ stay }: { readonly stay: Stay }) {
  const said = stayWords.tell;
  const { today } = useTeam();
  const known = [...stay.notTold, ...stay.told.map(({ funderId: id, funder: name }) => ({ id, name }))];
  const funders = known.filter(({ id }, place) => known.findIndex((one) => one.id === id) === place);
  const [only] = funders;
  const start = { toldOn: dayInWords(today), ...(only === undefined || funders.length > 1 ? {} : { funderId: only.id }) };
  const form = useForm(tellForm, { about: stay.id, start });
  const go = useGo();
  const saver = useSave('stay.told', {
    form,
    input: ({ file, ...values }) => ({ ...values, id: stay.id, file: file[0]?.token }),
    after: () => go(places.stay(stay.id)),
    said: said.said,
  });
  return (
    <Page isNarrow title={said.title} lead={said.lead} help={stayWords.help} back={backTo(stay)}>
      <Form form={form} saver={saver} action={said.save} leave={places.stay(stay.id)}>
        <RadioCards {...form.field('funderId')} label={said.who} options={funders} />
        <DayField {...form.field('toldOn')} label={said.on} />
        <TextField {...form.field('words')} label={said.words} isLong />
        <FilePicker {...form.field('file')} kind="letter" label={formWords.optional(said.file)} isSingle />
      </Form>
    </Page>
  );
}

function TakeBack({ stay }: { readonly stay: Stay }) {
  const go = useGo();
  return (
    <ReasonPage
      {...stayWords.back}
      route="stay.takeBack"
      about={stay.id}
      back={backTo(stay)}
      input={(because) => ({ id: stay.id, reason: because })}
      after={() => go(places.away)}
    />
  );
}

export function EndStay() {
  const stay = useStay();
  return stay === undefined ? <Gone back={toAway} /> : <End stay={stay} />;
}

export function TellFunder() {
  const stay = useStay();
  return stay === undefined ? <Gone back={toAway} /> : <Tell stay={stay} />;
}

export function TakeBackStay() {
  const stay = useStay();
  return stay === undefined ? <Gone back={toAway} /> : <TakeBack stay={stay} />;
}

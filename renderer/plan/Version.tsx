import { units } from '#core/plan/quantity';
import { pounds } from '#core/money/words';
import { type Setup, useSetup } from '#renderer/gateway/setup';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { listed } from '#renderer/words/count';
import { everyName } from '#renderer/words/names';
import { carePlanWords } from '#renderer/words/carePlan';
import { toBudgets, useCarePlan } from './usePlans.ts';
import { type CountPart, countKey, readLine, versionForm } from './versionForm.ts';

const words = carePlanWords.version;
const unitOptions = [{ id: 'none', name: words.unitNone }, ...units.map((id) => ({ id, name: carePlanWords.units[id] }))];

type InHand = FormInHand<typeof versionForm.rules>;
type Line = Setup['planLines'][number];

/** How one line’s sum comes about. */
function Counts({ form, line }: { readonly form: InHand; readonly line: Line }) {
  const field = (part: CountPart) => {
    const key = countKey(line.id, part);
    return {
      id: key,
      value: form.raws.counts[key] ?? '',
      onChange: (typed: string) => form.set({ counts: { ...form.raws.counts, [key]: typed === 'none' ? '' : typed } }),
      problem: undefined,
    };
  };
  const isCounted = (form.raws.counts[countKey(line.id, 'unit')] ?? '') !== '';
  return (
    <fieldset className="fields">
      <legend className="group-label">{`${line.name}: ${pounds(line.agreed)} ${everyName(line.every)}`}</legend>
      <Select {...field('unit')} label={words.unit} options={unitOptions} />
      {isCounted ? (
        <>
          <MoneyField {...field('rate')} label={words.rate} />
          <TextField {...field('quantity')} label={words.quantity(everyName(line.every))} size="short" inputMode="decimal" />
          <TextField {...field('differs')} label={words.differs} />
        </>
      ) : undefined}
    </fieldset>
  );
}

/** A new version of the plan: what was agreed, from when, by whom, and how its sums come about. */
export function AddVersion() {
  const { plan, streamId, back } = useCarePlan();
  const lines = useSetup().planLines.filter((line) => line.streamId === streamId);
  const go = useGo();
  const form = useForm(versionForm, {
    about: streamId,
    start: { lines: lines.filter(({ rule }) => rule !== 'not_allowed').map(({ id }) => id) },
    between: ({ lines: chosen, counts }) => {
      const wrong = lines.filter(({ id }) => chosen.includes(id) && readLine(id, counts) === undefined);
      return wrong.length === 0 ? [] : [{ field: 'lines', sentence: words.quantityWrong(listed(wrong.map(({ name }) => name))) }];
    },
  });
  const saver = useSave('plan.version', {
    form,
    input: ({ lines: chosen, counts, file, note, ...values }) => {
      const known = chosen.flatMap((id) => readLine(id, counts) ?? []);
      return { ...values, streamId, lines: known, file: file[0]?.token, ...(note.trim() === '' ? {} : { note: note.trim() }) };
    },
    after: () => go(back.to),
    said: words.said,
  });
  if (plan === undefined) return <Gone back={toBudgets} />;
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back} help={carePlanWords.help}>
      {lines.length === 0 ? <Notice tone="attention" title={words.noLines} /> : undefined}
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('agreedOn')} label={words.on} />
        <TextField {...form.field('by')} label={words.who} hint={words.whoHint} />
        <CheckboxGroup
          {...form.field('lines')}
          label={words.lines}
          options={lines.map(({ id, name, agreed, every }) => ({ id, name, more: `${pounds(agreed)} ${everyName(every)}` }))}
        />
        <h2>{words.counts}</h2>
        {lines
          .filter(({ id }) => form.raws.lines.includes(id))
          .map((line) => (
            <Counts key={line.id} form={form} line={line} />
          ))}
        <TextField {...form.field('note')} label={words.note} isLong />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

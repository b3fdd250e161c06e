import { type RecordField, type RecordKind, isRecordKind, recordFieldType, recordKind } from '#core/vehicle/kinds';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { lifeWords } from '#renderer/words/vehicleLife';
import { recordKindWords, wordsOfRecordField } from '#renderer/words/vehicleRecords';
import { factFields, factsOf, placeOfKind, type RecordForm, recordForm } from './recordForm.ts';
import { useVehicle, type VehicleRead } from './useVehicle.ts';

const words = lifeWords.care;

type FactProps = { readonly form: RecordForm; readonly kind: RecordKind; readonly field: RecordField };

function Fact({ form, kind, field }: FactProps) {
  const { label: asked, hint, options = {} } = wordsOfRecordField(kind, field);
  const type = recordFieldType(field);
  const label = recordKind(kind).optional?.includes(field) === true ? words.optional(asked) : asked;
  const shown = hint === undefined ? { label } : { label, hint };
  if (type === 'line' || type === 'words') return <TextField {...form.field(field)} {...shown} isLong={type === 'words'} />;
  if (type === 'number') return <TextField {...form.field(field)} {...shown} size="short" inputMode="numeric" />;
  return <RadioCards {...form.field(field)} {...shown} options={Object.entries(options).map(([id, name]) => ({ id, name }))} />;
}

type Props = { readonly read: VehicleRead; readonly kind: RecordKind; readonly driverId?: string | undefined };

/** One record of the vehicle: its kind's own few questions, its day, and the paper. */
export function RecordFields({ read, kind, driverId }: Props) {
  const go = useGo();
  const shape = recordKind(kind);
  const asked = recordKindWords[kind];
  const to = placeOfKind(kind, read.lease.id);
  const form = useForm(recordForm, { about: `${read.lease.id} ${kind} ${driverId ?? ''}` });
  const saver = useSave('vehicle.record', {
    form,
    input: ({ day, until, miles, amount, files }) => ({
      leaseId: read.lease.id,
      kind,
      day,
      facts: factsOf(kind, form.raws),
      ...(driverId === undefined ? {} : { driverId }),
      ...(until === undefined || shape.until === undefined ? {} : { until }),
      ...(miles === undefined || shape.miles === undefined ? {} : { miles }),
      ...(amount === undefined || shape.amount === undefined ? {} : { amount }),
      ...(files[0] === undefined ? {} : { file: files[0].token }),
    }),
    after: () => go(to),
    said: words.said,
    fields: factFields(kind),
  });
  return (
    <Form form={form} saver={saver} action={words.action} leave={to}>
      <DayField {...form.field('day')} label={asked.day} />
      {asked.miles === undefined ? undefined : <TextField {...form.field('miles')} label={asked.miles} size="short" inputMode="numeric" />}
      {shape.fields.map((field) => (
        <Fact key={field} form={form} kind={kind} field={field} />
      ))}
      {shape.amount === undefined ? undefined : <MoneyField {...form.field('amount')} label={words.amount} />}
      {asked.until === undefined ? undefined : <DayField {...form.field('until')} label={asked.until} />}
      <FilePicker {...form.field('files')} kind="letter" label={words.file} isSingle />
    </Form>
  );
}

export function RecordVehicle() {
  const { read, back } = useVehicle();
  const kind = usePart('kind');
  if (!isRecordKind(kind) || recordKind(kind).ofDriver === true) return <Gone back={back} />;
  const { title, lead } = recordKindWords[kind];
  return (
    <Page isNarrow title={title} lead={lead} back={back} help={lifeWords.help}>
      <RecordFields key={kind} read={read} kind={kind} />
    </Page>
  );
}

import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, free, line, picked, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { lifeWords } from '#renderer/words/vehicleLife';
import { recordKindWords } from '#renderer/words/vehicleRecords';
import { RecordFields } from './RecordVehicle.tsx';
import { useVehicle, type VehicleRead } from './useVehicle.ts';

const words = lifeWords.drivers;
const somebodyElse = 'else';
const driverForm = defineForm('vehicleDriver', {
  who: picked(words.whoNeeded),
  name: free(),
  from: dayRule(),
  agreedBy: line(words.agreedNeeded),
  file: files(),
});
const endForm = defineForm('vehicleDriverEnd', { day: dayRule(), reason: reason() });

/** Puts somebody on the list: a PA of the book, or somebody by name. */
export function AddDriver() {
  const { read } = useVehicle();
  const to = places.vehicleDrivers(read.lease.id);
  const form = useForm(driverForm, { about: read.lease.id, start: read.assistants.length === 0 ? { who: somebodyElse } : {} });
  const go = useGo();
  const saver = useSave('vehicle.addDriver', {
    form,
    input: ({ who, name, from, agreedBy, file }) => {
      if (who === somebodyElse && name.trim() === '') {
        form.fail([{ field: 'name', sentence: words.nameNeeded }]);
        return undefined;
      }
      const whom = who === somebodyElse ? { name: name.trim() } : { assistantId: who };
      return { leaseId: read.lease.id, ...whom, from, agreedBy, file: file[0]?.token };
    },
    after: () => go(to),
    said: words.said,
    fields: { assistantId: 'who' },
  });
  return (
    <Page isNarrow title={words.addTitle} lead={words.addLead} back={{ to, words: read.lease.vehicle }} help={lifeWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={to}>
        <RadioCards {...form.field('who')} label={words.who} options={[...read.assistants, { id: somebodyElse, name: words.else }]} />
        {form.raws.who === somebodyElse ? <TextField {...form.field('name')} label={words.name} /> : undefined}
        <DayField {...form.field('from')} label={words.from} />
        <TextField {...form.field('agreedBy')} label={words.agreedBy} hint={words.agreedByHint} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

type Driver = VehicleRead['drivers'][number];

function useDriver(): {
  readonly read: VehicleRead;
  readonly driver: Driver | undefined;
  readonly back: { readonly to: string; readonly words: string };
} {
  const { read } = useVehicle();
  const id = usePart('driver');
  const driver = read.drivers.find((one) => one.id === id);
  return { read, driver, back: { to: places.vehicleDrivers(read.lease.id), words: read.lease.vehicle } };
}

/** That a driver's licence was looked at, and until when that holds. */
export function CheckLicence() {
  const { read, driver, back } = useDriver();
  if (driver === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.check(driver.name)} lead={recordKindWords.licence.lead} back={back} help={lifeWords.help}>
      <RecordFields read={read} kind="licence" driverId={driver.id} />
    </Page>
  );
}

function EndFields({ driver, to }: { readonly driver: Driver; readonly to: string }) {
  const form = useForm(endForm, { about: driver.id });
  const go = useGo();
  const saver = useSave('vehicle.endDriver', {
    form,
    input: ({ day, reason: why }) => ({ driverId: driver.id, day, reason: why }),
    after: () => go(to),
    said: words.endSaid,
    fields: { driverId: 'day' },
  });
  return (
    <Form form={form} saver={saver} action={words.endAction} kind="danger" leave={to}>
      <DayField {...form.field('day')} label={words.endDay} />
      <TextField {...form.field('reason')} label={words.endWhy} hint={words.endHint} isLong />
    </Form>
  );
}

/** Takes a driver off the list after a day. */
export function EndDriver() {
  const { driver, back } = useDriver();
  if (driver === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.endTitle(driver.name)} lead={words.endLead} back={back} help={lifeWords.help}>
      <EndFields driver={driver} to={back.to} />
    </Page>
  );
}

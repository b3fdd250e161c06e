import { shortDay } from '#core/time/words';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { useVehicle, type VehicleRead } from '#renderer/vehicle/life/useVehicle';
import { tripWords as words } from '#renderer/words/trips';
import { lifeWords } from '#renderer/words/vehicleLife';
import { evenly, somebodyElse, tripForm, tripOf, tripProblems, type tripRules } from './tripForm.ts';

type Props = { readonly form: FormInHand<typeof tripRules>; readonly read: VehicleRead };

function Whom({ form, read: { people, splits } }: Props) {
  const options = people.map(({ id, name }) => ({ id, name }));
  const { aboard } = form.raws;
  const shares = [{ id: evenly, ...words.evenly }, ...splits.map(({ id, name }) => ({ id, name: words.byAgreement(name) }))];
  return (
    <>
      <CheckboxGroup {...form.field('aboard')} label={words.aboard} hint={words.aboardHint} options={options} />
      {aboard.length === 0 ? (
        <CheckboxGroup {...form.field('errand')} label={words.errand} hint={words.errandHint} options={options} />
      ) : (
        <CheckboxGroup {...form.field('wheelchair')} label={words.wheelchair} options={options.filter(({ id }) => aboard.includes(id))} />
      )}
      {splits.length === 0 ? undefined : <RadioCards {...form.field('share')} label={words.share} options={shares} />}
    </>
  );
}

function How({ form }: Omit<Props, 'read'>) {
  return (
    <>
      <RadioCards
        {...form.field('way')}
        label={words.legs}
        options={[
          { id: 'two', name: words.ways.two },
          { id: 'one', name: words.ways.one },
          { id: 'more', name: words.ways.more },
        ]}
      />
      {form.raws.way === 'more' ? <TextField {...form.field('legs')} label={words.legsMore} size="short" inputMode="numeric" /> : undefined}
      <TextField {...form.field('miles')} label={words.miles} hint={words.milesHint} size="short" inputMode="decimal" />
      <TextField {...form.field('clockStart')} label={words.clockStart} size="short" inputMode="numeric" />
      <TextField {...form.field('clockEnd')} label={words.clockEnd} size="short" inputMode="numeric" />
    </>
  );
}

function Who({ form, read: { drivers, today } }: Props) {
  const listed = drivers.filter(({ to }) => to === undefined || to >= today);
  return (
    <>
      <RadioCards
        {...form.field('driverId')}
        label={words.driver}
        options={[...listed.map(({ id, name }) => ({ id, name })), { id: somebodyElse, name: words.else }]}
      />
      {form.raws.driverId === somebodyElse ? <TextField {...form.field('driverName')} label={words.driverName} /> : undefined}
      <TextField {...form.field('waiting')} label={words.waiting} hint={words.waitingHint} size="short" inputMode="numeric" />
      <TextField {...form.field('driving')} label={words.driving} size="short" inputMode="numeric" />
      <RadioCards
        {...form.field('escort')}
        label={words.escort}
        options={[
          { id: 'yes', name: words.escorts.yes },
          { id: 'no', name: words.escorts.no },
        ]}
      />
    </>
  );
}

/** One trip: what for, for whom, how far, who drove. */
export function AddTrip() {
  const { read } = useVehicle();
  const to = places.vehicleTrips(read.lease.id);
  const form = useForm(tripForm, { about: read.lease.id, start: { day: shortDay(read.today) } });
  const go = useGo();
  const saver = useSave('vehicle.trip', {
    form,
    input: (values) => {
      const wrong = tripProblems(form.raws);
      if (wrong.length === 0) return tripOf(read.lease.id, form.raws, values);
      form.fail(wrong);
      return undefined;
    },
    after: () => go(to),
    said: words.said,
    fields: { tenths: 'miles', 'clock.start': 'clockStart', 'clock.end': 'clockEnd', people: 'aboard', splitId: 'share', legs: 'legs' },
  });
  return (
    <Page isNarrow title={words.addTitle} lead={words.addLead} back={{ to, words: read.lease.vehicle }} help={lifeWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={to}>
        <DayField {...form.field('day')} label={words.day} />
        <TextField {...form.field('purpose')} label={words.purpose} hint={words.purposeHint} />
        <Whom form={form} read={read} />
        <How form={form} />
        <Who form={form} read={read} />
      </Form>
    </Page>
  );
}

/** A trip that was wrong. */
export function TakeBackTrip() {
  const { read } = useVehicle();
  const id = usePart('trip');
  const go = useGo();
  const to = places.vehicleTrips(read.lease.id);
  return (
    <ReasonPage
      {...lifeWords.takeBack}
      route="vehicle.takeBackTrip"
      about={id}
      back={{ to, words: read.lease.vehicle }}
      input={(reason) => ({ id, reason })}
      after={() => go(to)}
    />
  );
}

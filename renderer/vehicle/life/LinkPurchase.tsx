import { costKinds } from '#core/contract/shapes/vehicle';
import { pounds } from '#core/money/words';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, optional, type Rule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { lifeWords } from '#renderer/words/vehicleLife';
import { placeOfKind } from './recordForm.ts';
import { useVehicle, type VehicleRead } from './useVehicle.ts';

const words = lifeWords.costs;

/** Litres with two decimals at most, in hundredths. */
const litres: Rule<string, number> = {
  start: '',
  read: (raw) => {
    const found = /^(\d{1,4})(?:\.(\d{1,2}))?$/u.exec(raw.trim());
    const hundredths = found === null ? 0 : Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
    return hundredths === 0 ? { ok: false, sentence: words.litresWrong } : { ok: true, value: hundredths };
  },
};
const linkForm = defineForm('vehicleCost', { kind: choice(costKinds, words.kindNeeded), quantity: optional(litres) });

function LinkFields({ read, purchaseId, to }: { readonly read: VehicleRead; readonly purchaseId: string; readonly to: string }) {
  const form = useForm(linkForm, { about: purchaseId });
  const go = useGo();
  const saver = useSave('vehicle.link', {
    form,
    input: ({ kind, quantity }) => ({
      leaseId: read.lease.id,
      purchaseId,
      kind,
      ...(kind === 'fuel' && quantity !== undefined ? { quantity } : {}),
    }),
    after: () => go(to),
    said: words.said,
    fields: { purchaseId: 'kind' },
  });
  return (
    <Form form={form} saver={saver} action={words.action} leave={to}>
      <RadioCards {...form.field('kind')} label={words.kind} options={costKinds.map((id) => ({ id, name: words.kinds[id] }))} />
      {form.raws.kind === 'fuel' ? (
        <TextField {...form.field('quantity')} label={words.litres} hint={words.litresHint} size="short" inputMode="decimal" />
      ) : undefined}
    </Form>
  );
}

/** Says what a purchase was for. */
export function LinkPurchase() {
  const { read } = useVehicle();
  const purchaseId = usePart('purchase');
  const back = { to: places.vehicleCosts(read.lease.id), words: read.lease.vehicle };
  const found = read.open.find((one) => one.purchaseId === purchaseId);
  if (found === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.linkTitle(found.payee, pounds(found.amount))} lead={words.linkLead} back={back} help={lifeWords.help}>
      <LinkFields read={read} purchaseId={purchaseId} to={back.to} />
    </Page>
  );
}

/** A purchase that was not for the vehicle after all. */
export function UnlinkPurchase() {
  const { read } = useVehicle();
  const id = usePart('cost');
  const go = useGo();
  const to = places.vehicleCosts(read.lease.id);
  return (
    <ReasonPage
      {...lifeWords.takeBack}
      route="vehicle.unlink"
      about={id}
      back={{ to, words: read.lease.vehicle }}
      input={(reason) => ({ id, reason })}
      after={() => go(to)}
    />
  );
}

/** A record of the vehicle that was wrong. */
export function TakeBackRecord() {
  const { read } = useVehicle();
  const id = usePart('record');
  const go = useGo();
  const kind = read.records.find((one) => one.id === id)?.kind ?? 'insurance';
  const to = placeOfKind(kind, read.lease.id);
  return (
    <ReasonPage
      {...lifeWords.takeBack}
      route="vehicle.takeBackRecord"
      about={id}
      back={{ to, words: read.lease.vehicle }}
      input={(reason) => ({ id, reason })}
      after={() => go(to)}
    />
  );
}

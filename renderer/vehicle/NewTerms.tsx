import { decimal } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { type Setup, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type Raws } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { vehicleWords } from '#renderer/words/vehicle';
import { termsOf } from './add/vehicleForm.ts';
import { chargeProblems, rawsOfCharge } from './charge.ts';
import { PaysFields } from './PaysFields.tsx';
import { AgreedFields, MileageFields, TermsFields } from './TermsFields.tsx';
import { termsRules } from './termsRules.ts';
import { type Lease, newestTerms, useLease } from './useLease.ts';

const words = vehicleWords.newTerms;
const termsForm = defineForm('vehicleTerms', { from: dayRule(), ...termsRules, reason: reason() });

const fields = {
  'terms.from': 'from',
  'terms.endsOn': 'endsOn',
  'terms.amount': 'amount',
  'terms.firstDue': 'firstDue',
  'terms.approvedOn': 'approvedOn',
  'terms.charge.planLineId': 'planLineId',
  'terms.charge.splitId': 'sharing',
  terms: 'lines',
  id: 'from',
} as const;

/** Everything as it is now: what does not change need not be typed again. */
function startOf(setup: Setup, lease: Lease): Partial<Raws<typeof termsForm.rules>> {
  const now = newestTerms(lease);
  if (now === undefined) return {};
  return {
    endsOn: shortDay(now.endsOn),
    amount: decimal(now.amount),
    every: now.every,
    miles: now.milesAYear === undefined ? '' : String(now.milesAYear),
    excess: now.excessTenths === undefined ? '' : String(now.excessTenths / 10),
    ...rawsOfCharge(setup, now.charge),
  };
}

function TermsForm({ lease }: { readonly lease: Lease }) {
  const setup = useSetup();
  const form = useForm(termsForm, { about: lease.id, start: startOf(setup, lease) });
  const go = useGo();
  const to = places.vehicle(lease.id);
  const saver = useSave('lease.newTerms', {
    form,
    input: (values) => {
      const wrong = chargeProblems(setup, form.raws);
      if (wrong.length > 0) {
        form.fail(wrong);
        return undefined;
      }
      const terms = termsOf(setup, form.raws, values, values.from);
      return { id: lease.id, terms, reason: values.reason, file: values.file[0]?.token };
    },
    after: () => go(to),
    said: words.said,
    fields,
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead(lease.vehicle)} back={{ to, words: lease.vehicle }} help={vehicleWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={to}>
        <DayField {...form.field('from')} label={words.from} />
        <TextField {...form.field('reason')} label={words.why} hint={words.whyHint} isLong />
        <h2>{words.money}</h2>
        <TermsFields field={form.field} raws={form.raws} bookStart={setup.startsOn} />
        <MileageFields field={form.field} />
        <h2>{words.who}</h2>
        <PaysFields field={form.field} raws={form.raws} setup={setup} />
        <AgreedFields field={form.field} file={vehicleWords.newFile} />
      </Form>
    </Page>
  );
}

export function NewTerms() {
  const { lease } = useLease(usePart('id'));
  return lease === undefined ? <Gone back={{ to: places.vehicles, words: vehicleWords.back }} /> : <TermsForm lease={lease} />;
}

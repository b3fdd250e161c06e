import { type Setup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { BenefitsAdvice } from '#renderer/vehicle/BenefitsAdvice.tsx';
import { PaysFields } from '#renderer/vehicle/PaysFields.tsx';
import { AgreedFields, MileageFields, TermsFields } from '#renderer/vehicle/TermsFields.tsx';
import { vehicleWords as words } from '#renderer/words/vehicle';
import { CheckStep } from './CheckStep.tsx';
import { type Step } from './steps.ts';
import { upFrontKinds, type VehicleForm } from './vehicleForm.ts';

type Props = { readonly form: VehicleForm; readonly setup: Setup };

function WhatStep({ form }: Props) {
  return (
    <>
      <TextField {...form.field('vehicle')} label={words.vehicle} hint={words.vehicleHint} />
      <TextField {...form.field('lessor')} label={words.lessor} hint={words.lessorHint} />
      <TextField {...form.field('agreement')} label={words.agreement} />
      <TextField {...form.field('registration')} label={words.registration} size="short" />
      <BenefitsAdvice />
    </>
  );
}

function TermsStep({ form, setup }: Props) {
  return (
    <>
      <DayField {...form.field('startsOn')} label={words.startsOn} />
      <TermsFields field={form.field} raws={form.raws} bookStart={setup.startsOn} />
    </>
  );
}

function UpFrontStep({ form }: Props) {
  const options = upFrontKinds.map((id) => ({ id, name: words.upFronts[id].name, more: words.upFronts[id].more }));
  return (
    <>
      <RadioCards
        {...form.field('paidFirst')}
        label={words.paidFirst}
        options={options.map(({ more, ...option }) => (more === '' ? option : { ...option, more }))}
      />
      {form.raws.paidFirst === 'none' ? undefined : (
        <>
          <MoneyField {...form.field('upAmount')} label={words.upAmount} />
          <DayField {...form.field('upDay')} label={words.upDay} />
        </>
      )}
      <MileageFields field={form.field} />
    </>
  );
}

function PlanStep({ form, setup }: Props) {
  return (
    <>
      <PaysFields field={form.field} raws={form.raws} setup={setup} />
      <AgreedFields field={form.field} file={words.file} />
      {form.raws.file.length > 0 ? undefined : <TextField {...form.field('noFileBecause')} label={words.noFile} hint={words.noFileHint} />}
    </>
  );
}

export function StepFields({ step, ...props }: Props & { readonly step: Step }) {
  switch (step) {
    case 'what':
      return <WhatStep {...props} />;
    case 'terms':
      return <TermsStep {...props} />;
    case 'upFront':
      return <UpFrontStep {...props} />;
    case 'plan':
      return <PlanStep {...props} />;
    case 'check':
      return <CheckStep {...props} />;
  }
}

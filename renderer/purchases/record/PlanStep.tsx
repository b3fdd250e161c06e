import { type Setup } from '#renderer/gateway/setup';
import { ChargeFields } from '#renderer/kit/fields/ChargeFields.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { categoryOptions } from '#renderer/words/names';
import { purchaseWords as words } from '#renderer/words/purchases';
import { lineToAskFor } from './charge.ts';
import { type PurchaseForm } from './purchaseForm.ts';
import { categoryOf } from './purchaseInput.ts';

type Props = { readonly form: PurchaseForm; readonly setup: Setup };
function Approval({ form, setup }: Props) {
  const line = lineToAskFor(setup, form.raws);
  if (line === undefined) return undefined;
  return (
    <>
      <Notice tone="attention">{words.askFirst(line.name)}</Notice>
      <TextField {...form.field('approvalBy')} label={words.approvalBy} hint={words.approvalByHint} />
      <DayField {...form.field('approvalOn')} label={words.approvalOn} />
    </>
  );
}

export function PlanStep({ form, setup }: Props) {
  const category = form.field('category');
  if (setup.planLines.length === 0)
    return (
      <Notice tone="attention">
        <p>{words.noPlan}</p>
        <LinkButton to={places.addPlanLine}>{words.addPlanLine}</LinkButton>
      </Notice>
    );
  return (
    <>
      <ChargeFields
        setup={setup}
        on={readTypedDay(form.raws.day)}
        sharing={form.field('sharing')}
        planLineId={form.field('planLineId')}
        lines={form.field('lines')}
      />
      <Approval form={form} setup={setup} />
      <Select {...category} value={categoryOf(setup, form.raws) ?? ''} label={words.category} options={categoryOptions} />
    </>
  );
}

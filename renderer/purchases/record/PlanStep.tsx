import { pounds } from '#core/money/words';
import { nameOf, type Setup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type Option, Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { categoryOptions, everyName, ruleName } from '#renderer/words/names';
import { purchaseWords as words } from '#renderer/words/purchases';
import { linesOn, lineToAskFor, sharings, splitChosen } from './charge.ts';
import { forOne, type PurchaseForm } from './purchaseForm.ts';
import { categoryOf } from './purchaseInput.ts';

type Props = { readonly form: PurchaseForm; readonly setup: Setup };
type PlanLine = Setup['planLines'][number];

const mostCards = 6;

function lineOption({ beneficiaries }: Setup, line: PlanLine): Option {
  const rule = line.rule === 'allowed' || line.approved ? '' : ` ${ruleName(line.rule)}.`;
  const who = beneficiaries.length < 2 ? '' : `${nameOf(beneficiaries, line.beneficiaryId)}. `;
  return {
    id: line.id,
    name: line.name,
    more: `${who}${line.outcomeName}. ${words.left(pounds(line.agreed), everyName(line.every))}.${rule}`,
  };
}

function OneLine({ form, setup }: Props) {
  const options = linesOn(setup, form.raws.day).map((line) => lineOption(setup, line));
  return options.length > mostCards ? (
    <Select {...form.field('planLineId')} label={words.planLine} options={options} />
  ) : (
    <RadioCards {...form.field('planLineId')} label={words.planLine} options={options} />
  );
}

/** One plan line for each of the people who share. */
function LineForEach({ form, setup }: Props) {
  const split = splitChosen(setup, form.raws);
  const { id, value, onChange, problem } = form.field('lines');
  return split?.shares.map(({ beneficiaryId }, place) => (
    <Select
      key={beneficiaryId}
      id={place === 0 ? id : `${id}-${String(place)}`}
      label={words.planLineFor(nameOf(setup.beneficiaries, beneficiaryId))}
      value={value[beneficiaryId] ?? ''}
      onChange={(planLineId) => onChange({ ...value, [beneficiaryId]: planLineId })}
      problem={(value[beneficiaryId] ?? '') === '' ? problem : undefined}
      options={linesOn(setup, form.raws.day, beneficiaryId).map((line) => lineOption(setup, line))}
    />
  ));
}

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
  const shared = sharings(setup);
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
      {shared.length === 0 ? undefined : (
        <RadioCards
          {...form.field('sharing')}
          label={words.sharing}
          options={[{ id: forOne, name: words.one }, ...shared.map(({ id, name }) => ({ id, name: words.shared(name) }))]}
        />
      )}
      {form.raws.sharing === forOne ? <OneLine form={form} setup={setup} /> : <LineForEach form={form} setup={setup} />}
      <Approval form={form} setup={setup} />
      <Select {...category} value={categoryOf(setup, form.raws) ?? ''} label={words.category} options={categoryOptions} />
    </>
  );
}

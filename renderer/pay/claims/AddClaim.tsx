import { vehicleKinds } from '#core/mileage/mileage';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, files, line, picked, wholeNumber } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { claimWords } from '#renderer/words/claims';
import { tenthsRule } from './readTenths.ts';

const words = claimWords.add;
const answers = ['yes', 'no'] as const;
const categories: readonly string[] = ['wages', 'payroll', 'travel', 'vehicle', 'activity', 'training', 'other'];
const back = { to: places.claims, words: claimWords.caption };

function useChoices() {
  const { assistants } = useAsk('team.read', {});
  const { planLines } = useSetup();
  return {
    jobs: assistants.flatMap(({ name, employments }) => employments.map(({ id, job }) => ({ id, name, more: job }))),
    lines: planLines
      .filter(({ category }) => categories.includes(category))
      .map(({ id, name, outcomeName }) => ({ id, name, more: outcomeName })),
  };
}

const shared = {
  employmentId: picked(words.whoNeeded),
  day: dayRule(),
  planLineId: picked(words.lineNeeded),
  words: line(words.wordsNeeded),
  file: files(),
};

const mileageForm = defineForm('mileage', {
  ...shared,
  vehicle: choice(vehicleKinds, words.vehicleNeeded, 'car'),
  tenths: tenthsRule(words.milesWrong),
  perMile: amount(),
  passengers: wholeNumber(0, 8, words.passengersWrong),
  from: line(words.placeNeeded),
  to: line(words.placeNeeded),
  isHomeToWork: choice(answers, words.homeToWork, 'no'),
});

type MileageProps = {
  /** What is kept of a half-typed claim belongs to this. */
  readonly about: string;
  readonly start?: { readonly employmentId: string; readonly day: string; readonly planLineId: string };
  readonly back: { readonly to: string; readonly words: string };
};

function Mileage({ about, start = { employmentId: '', day: '', planLineId: '' }, back: from }: MileageProps) {
  const { jobs, lines } = useChoices();
  const go = useGo();
  const form = useForm(mileageForm, { about, start: { perMile: '0.55', passengers: '0', ...start } });
  const saver = useSave('claim.add', {
    form,
    input: ({ file: [paper], isHomeToWork, ...values }) => ({
      ...values,
      kind: 'mileage',
      isHomeToWork: isHomeToWork === 'yes',
      ...(paper === undefined ? {} : { file: paper.token }),
    }),
    after: () => go(from.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.mileageTitle} lead={words.mileageLead} back={from} help={claimWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={from.to}>
        <RadioCards {...form.field('employmentId')} label={words.who} options={jobs} />
        <DayField {...form.field('day')} label={words.day} />
        <RadioCards
          {...form.field('vehicle')}
          label={words.vehicle}
          options={vehicleKinds.map((id) => ({ id, name: words.vehicles[id] }))}
        />
        <TextField {...form.field('tenths')} label={words.miles} hint={words.milesHint} size="short" />
        <MoneyField {...form.field('perMile')} label={words.perMile} hint={words.perMileHint} />
        <TextField {...form.field('passengers')} label={words.passengers} hint={words.passengersHint} size="short" inputMode="numeric" />
        <TextField {...form.field('from')} label={words.from} />
        <TextField {...form.field('to')} label={words.to} />
        <RadioCards {...form.field('isHomeToWork')} label={words.homeToWork} options={answers.map((id) => ({ id, name: words[id] }))} />
        <TextField {...form.field('words')} label={words.words} />
        <RadioCards {...form.field('planLineId')} label={words.line} options={lines} />
      </Form>
    </Page>
  );
}

/** Miles that a PA drove for the work in a vehicle of their own. */
export function AddMileage() {
  return <Mileage about="new" back={back} />;
}

/** The same beside a shift that was recorded: whose it is, the day and the plan line are known, and it goes back to the timesheet. */
export function MileageOfShift() {
  const { id, employmentId, starts, charge } = useAsk('shift.read', { id: usePart('shift') });
  const start = { employmentId, day: shortDay(starts.day), planLineId: 'planLineId' in charge ? charge.planLineId : '' };
  return <Mileage about={id} start={start} back={{ to: places.timesheet(employmentId, starts.day), words: words.toTimesheet }} />;
}

const kinds = ['expense', 'job_cost'] as const;
const expenseForm = defineForm('expense', {
  ...shared,
  kind: choice(kinds, words.kind, 'expense'),
  amount: amount(),
  isTaxed: choice(answers, words.isTaxed, 'no'),
});

/** Money that a PA spent for the work. */
export function AddExpense() {
  const { jobs, lines } = useChoices();
  const go = useGo();
  const form = useForm(expenseForm, { about: 'new' });
  const saver = useSave('claim.add', {
    form,
    input: ({ file: [paper], isTaxed, ...values }) => ({
      ...values,
      isTaxed: isTaxed === 'yes' && values.kind === 'expense',
      ...(paper === undefined ? {} : { file: paper.token }),
    }),
    after: () => go(places.claims),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.expenseTitle} lead={words.expenseLead} back={back} help={claimWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={places.claims}>
        <RadioCards {...form.field('employmentId')} label={words.who} options={jobs} />
        <RadioCards {...form.field('kind')} label={words.kind} options={kinds.map((id) => ({ id, ...words.kinds[id] }))} />
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        {form.raws.kind === 'expense' ? (
          <RadioCards
            {...form.field('isTaxed')}
            label={words.isTaxed}
            options={(['no', 'yes'] as const).map((id) => ({ id, name: words.wholly[id] }))}
          />
        ) : undefined}
        <TextField {...form.field('words')} label={words.words} />
        <RadioCards {...form.field('planLineId')} label={words.line} options={lines} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

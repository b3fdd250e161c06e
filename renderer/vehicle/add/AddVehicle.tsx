import { type Setup, useSetup } from '#renderer/gateway/setup';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { type Saver } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { vehiclePlan } from '#renderer/vehicle/charge';
import { formWords } from '#renderer/words/form';
import { vehicleWords as words } from '#renderer/words/vehicle';
import { StepFields } from './StepFields.tsx';
import { fieldsOf, isAnswered, readStep, type Step, stepOf, stepProblems, steps } from './steps.ts';
import { vehicleForm, type VehicleForm, vehicleInput, type VehicleRaws } from './vehicleForm.ts';

/** The plan line, where there is only one that it can be. */
function startOf(setup: Setup): Partial<VehicleRaws> {
  const [only, ...others] = vehiclePlan(setup, setup.startsOn).planLines;
  return only === undefined || others.length > 0 ? {} : { planLineId: only.id };
}

/** The summary names only what can be put right here. */
function onlyOf(step: Step, form: VehicleForm): VehicleForm {
  return { ...form, problems: form.problems.filter(({ field }) => field === undefined || stepOf(field) === step) };
}

/** Where the form has what the book calls by its own names. */
const fields = {
  lease: 'vehicle',
  'lease.vehicle': 'vehicle',
  'lease.startsOn': 'startsOn',
  'terms.from': 'startsOn',
  'terms.endsOn': 'endsOn',
  'terms.amount': 'amount',
  'terms.firstDue': 'firstDue',
  'terms.upFront.day': 'upDay',
  'terms.upFront.amount': 'upAmount',
  'terms.approvedOn': 'approvedOn',
  'terms.charge.planLineId': 'planLineId',
  'terms.charge.splitId': 'sharing',
  terms: 'lines',
  noFileBecause: 'noFileBecause',
} as const;

function useLastStep(form: VehicleForm, setup: Setup): Saver {
  const go = useGo();
  return useSave('lease.add', {
    form,
    input: (values) => {
      const input = vehicleInput(setup, form.raws, values);
      if (input !== undefined) return input;
      const wrong = steps.find((step) => stepProblems(step, setup, form.raws).length > 0) ?? 'plan';
      form.fail(stepProblems(wrong, setup, form.raws));
      go(places.addVehicleStep(wrong));
      return undefined;
    },
    after: ({ id }) => go(places.vehicle(id)),
    refused: (field) => {
      const step = stepOf(field);
      if (step !== undefined) go(places.addVehicleStep(step));
    },
    said: words.said,
    fields,
  });
}

function useNextStep(form: VehicleForm, setup: Setup, step: Step): Saver {
  const go = useGo();
  return {
    isBusy: false,
    submit: async () => {
      const problems = stepProblems(step, setup, form.raws);
      const isRight = form.check(fieldsOf[step], problems);
      const next = isAnswered(setup, form.raws) ? 'check' : (steps[steps.indexOf(step) + 1] ?? 'check');
      if (isRight) go(places.addVehicleStep(next));
      return Promise.resolve();
    },
  };
}

/** Adds a leased vehicle: a few questions at a time, then everything to be checked. */
export function AddVehicle() {
  const step = readStep(usePart('step'));
  const setup = useSetup();
  const form = useForm(vehicleForm, { start: startOf(setup) });
  const last = useLastStep(form, setup);
  const next = useNextStep(form, setup, step);
  const place = steps.indexOf(step);
  const before = steps[place - 1];
  const isLast = step === 'check';
  return (
    <Page
      key={step}
      isNarrow
      title={words.steps[step].title}
      over={formWords.step(words.steps.journey, place + 1, steps.length)}
      back={
        before === undefined ? { to: places.vehicles, words: words.back } : { to: places.addVehicleStep(before), words: formWords.back }
      }
      help={words.help}
      {...(isLast ? { lead: words.steps.check.lead } : {})}
    >
      <Form
        form={onlyOf(step, form)}
        saver={isLast ? last : next}
        action={isLast ? words.action : formWords.carryOn}
        leave={places.vehicles}
      >
        <StepFields step={step} form={form} setup={setup} />
      </Form>
    </Page>
  );
}

import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { type Saver } from '#renderer/kit/form/useSend';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { formWords } from '#renderer/words/form';
import { teamWords } from '#renderer/words/team';
import { agreementWords as words } from '#renderer/words/team/agreement';
import { type AgreementForm, agreementForm, agreementInput, agreementStart, sleepInProblems } from './agreementForm.ts';
import { CheckStep } from './CheckStep.tsx';
import { RatesStep } from './RatesStep.tsx';
import { DayStep, SleepInStep, TogetherStep } from './smallSteps.tsx';
import { fieldsOf, readStep, type Step, stepOf, stepsFor } from './steps.ts';

type StepProps = { readonly step: Step; readonly form: AgreementForm; readonly employmentId: string };

function StepFields({ step, form, employmentId }: StepProps) {
  switch (step) {
    case 'day':
      return <DayStep form={form} />;
    case 'rates':
      return <RatesStep form={form} employmentId={employmentId} />;
    case 'together':
      return <TogetherStep form={form} />;
    case 'sleepIn':
      return <SleepInStep form={form} />;
    case 'check':
      return <CheckStep form={form} employmentId={employmentId} />;
  }
}

/** Saving at the end; where something is not answered, back to its step. */
function useLastStep(form: AgreementForm, { assistant, employment }: Job): Saver {
  const usual = wayBackOr({ to: places.assistant(assistant.id), words: assistant.name });
  const go = useGo();
  const saver = useSave('employment.agree', {
    form,
    input: (values) => {
      const problems = sleepInProblems(form.raws);
      if (problems.length === 0) return agreementInput(values, employment.id);
      form.fail(problems);
      go(places.jobPay(employment.id, 'sleepIn'));
      return undefined;
    },
    after: () => go(usual.to),
    refused: (field) => {
      const step = stepOf(field);
      if (step !== undefined && step !== 'check') go(places.jobPay(employment.id, step));
    },
    said: words.said,
    fields: { weekMinutes: 'weekHours', terms: 'perHour', 'terms.rates': 'rates', 'terms.sleepIn': 'allowance' },
  });
  const firstWrong = (): Step | undefined => stepsFor(form.raws).find((step) => !form.check(fieldsOf[step]));
  return {
    isBusy: saver.isBusy,
    submit: async () => {
      const wrong = firstWrong();
      if (wrong === undefined) await saver.submit();
      else go(places.jobPay(employment.id, wrong));
    },
  };
}

function Steps({ job, step }: { readonly job: Job; readonly step: Step }) {
  const { assistant, employment } = job;
  const form = useForm(agreementForm, { about: employment.id, start: agreementStart(job) });
  const go = useGo();
  const order = stepsFor(form.raws);
  const place = order.indexOf(step);
  const last = useLastStep(form, job);
  const next: Saver = {
    isBusy: false,
    submit: async () => {
      const problems = step === 'sleepIn' ? sleepInProblems(form.raws) : [];
      if (form.check(fieldsOf[step], problems)) go(places.jobPay(employment.id, order[place + 1] ?? 'check'));
      return Promise.resolve();
    },
  };
  const before = order[place - 1];
  const usual = wayBackOr({ to: places.assistant(assistant.id), words: assistant.name });
  const leave = usual.to;
  const { title, lead } = words.steps[step];
  return (
    <Page
      key={step}
      isNarrow
      title={title}
      over={formWords.step(words.journey(assistant.name), place + 1, order.length)}
      lead={lead}
      back={before === undefined ? usual : { to: places.jobPay(employment.id, before), words: formWords.back }}
      help={words.help}
    >
      <Form
        form={{ ...form, problems: form.problems.filter(({ field }) => field === undefined || stepOf(field) === step) }}
        saver={step === 'check' ? last : next}
        action={step === 'check' ? words.save : formWords.carryOn}
        leave={leave}
      >
        <StepFields step={step} form={form} employmentId={employment.id} />
      </Form>
    </Page>
  );
}

/** What an hour pays, as the contract says it: a few questions at a time, then the whole in sentences. */
export function Agreement() {
  const step = readStep(usePart('step'));
  const job = jobOf(useTeam(), usePart('id'));
  return job === undefined ? <Gone back={{ to: places.team, words: teamWords.back }} /> : <Steps job={job} step={step} />;
}

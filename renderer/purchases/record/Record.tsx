import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { type Setup, useSetup } from '#renderer/gateway/setup';
import { carriedLine } from '#renderer/kit/carried';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { type Saver } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { formWords } from '#renderer/words/form';
import { purchaseWords as words } from '#renderer/words/purchases';
import { CheckStep } from './CheckStep.tsx';
import { PlanStep } from './PlanStep.tsx';
import { purchaseForm, type PurchaseForm, purchaseStart } from './purchaseForm.ts';
import { isAnswered, purchaseInput, stepProblems } from './purchaseInput.ts';
import { CostStep, PaidStep, ProofStep, WhatStep } from './smallSteps.tsx';
import { fieldsOf, readStep, type Step, stepOf, stepPlace, stepsFor } from './steps.ts';

function StepFields({
  step,
  form,
  setup,
  lineId,
}: {
  readonly step: Step;
  readonly form: PurchaseForm;
  readonly setup: Setup;
  readonly lineId: string;
}) {
  switch (step) {
    case 'what':
      return <WhatStep form={form} lineId={lineId} />;
    case 'cost':
      return <CostStep form={form} />;
    case 'plan':
      return <PlanStep form={form} setup={setup} />;
    case 'paid':
      return <PaidStep form={form} />;
    case 'proof':
      return <ProofStep form={form} />;
    case 'check':
      return <CheckStep form={form} setup={setup} lineId={lineId} />;
  }
}

/** The summary names only what can be put right here. */
function onlyOf(step: Step, form: PurchaseForm): PurchaseForm {
  return { ...form, problems: form.problems.filter(({ field }) => field === undefined || stepOf(field) === step) };
}

/** Saving at the end; where a step is not answered, back to it with its problems said. */
function useLastStep(form: PurchaseForm, setup: Setup, lineId: string): Saver {
  const go = useGo();
  const carried = carriedLine(lineId);
  const backTo = (step: Step): undefined => {
    go(stepPlace(step, lineId));
    return undefined;
  };
  return useSave('purchase.record', {
    form,
    input: (values) => {
      const input = purchaseInput(setup, form.raws, values, carried === undefined ? '' : lineId);
      if (input !== undefined) return input;
      const wrong = stepsFor(lineId).find((step) => stepProblems(step, setup, form.raws).length > 0) ?? 'plan';
      form.fail(stepProblems(wrong, setup, form.raws));
      return backTo(wrong);
    },
    after: ({ id }) => go(carried === undefined ? places.purchase(id) : places.account(carried.accountId)),
    refused: (field) => {
      const step = stepOf(field);
      if (step !== undefined) go(stepPlace(step, lineId));
    },
    said: words.said,
    fields: { charge: 'planLineId', 'approval.by': 'approvalBy', 'approval.on': 'approvalOn', proof: 'files', numbers: 'numbers' },
  });
}

/** Records a purchase: a few questions at a time, then everything to be checked. */
export function Record() {
  const lineId = usePart('lineId');
  const step = readStep(usePart('step'));
  const setup = useSetup();
  const carried = carriedLine(lineId);
  const form = useForm(purchaseForm, { about: lineId, start: purchaseStart(setup, carried) });
  const go = useGo();
  const order = stepsFor(lineId);
  const place = order.indexOf(step);
  const last = useLastStep(form, setup, lineId);
  const next: Saver = {
    isBusy: false,
    submit: async () => {
      const problems = stepProblems(step, setup, form.raws);
      const isRight = form.check(fieldsOf[step], problems);
      if (isRight) go(stepPlace(isAnswered(setup, form.raws) ? 'check' : (order[place + 1] ?? 'check'), lineId));
      return Promise.resolve();
    },
  };
  const before = order[place - 1];
  const leave = carried === undefined ? places.purchases : places.account(carried.accountId);
  const back =
    before === undefined
      ? { to: leave, words: carried === undefined ? words.back : words.backToBank }
      : { to: stepPlace(before, lineId), words: formWords.back };
  return (
    <Page
      key={step}
      isNarrow
      title={words.steps[step].title}
      over={formWords.step(words.steps.journey, place + 1, order.length)}
      back={back}
      help={words.help}
      {...(step === 'check' ? { lead: words.steps.check.lead } : {})}
    >
      {carried === undefined ? undefined : (
        <Notice tone="plain">
          {words.fromBank(carried.line.words, pounds(absolute(carried.line.amount)), dayInWords(carried.line.day))}
        </Notice>
      )}
      <Form
        form={onlyOf(step, form)}
        saver={step === 'check' ? last : next}
        action={step === 'check' ? words.action : formWords.carryOn}
        leave={leave}
      >
        <StepFields step={step} form={form} setup={setup} lineId={lineId} />
      </Form>
    </Page>
  );
}

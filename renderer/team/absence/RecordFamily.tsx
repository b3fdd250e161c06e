import { dayInWords } from '#core/time/words';
import { useTry } from '#renderer/gateway/ask';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { type Saver } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { formWords } from '#renderer/words/form';
import { absenceWords } from '#renderer/words/absence';
import { EarningsFields } from './earningsFields.tsx';
import {
  type FamilyForm,
  type FamilyStep,
  familyFieldsOf,
  familyForm,
  familyInput,
  familyProblems,
  familyStepOf,
  familySteps,
  readFamilyStep,
} from './familyForm.ts';
import { CheckStep, EventStep, type FamilyPreview, KindStep, PayStep } from './familySteps.tsx';
import { type AbsenceRead, useAbsence } from './useAbsence.ts';

const words = absenceWords.family;

type StepProps = { readonly step: FamilyStep; readonly form: FamilyForm; readonly read: AbsenceRead; readonly preview: FamilyPreview };

function StepFields({ step, form, read, preview }: StepProps) {
  switch (step) {
    case 'kind':
      return <KindStep form={form} />;
    case 'event':
      return <EventStep form={form} />;
    case 'pay':
      return <PayStep form={form} />;
    case 'earnings':
      return <EarningsFields field={form.field} pattern={form.raws.pattern} />;
    case 'check':
      return <CheckStep form={form} preview={preview} employmentId={read.employmentId} />;
  }
}

/** Saving at the end; where something is not answered, back to its step. */
function useLastStep(form: FamilyForm, { employmentId }: AbsenceRead): Saver {
  const go = useGo();
  const to = (step: FamilyStep): void => go(places.recordFamily(employmentId, step));
  return useSave('family.record', {
    form,
    input: ({ file }) => {
      const input = familyInput(form.raws, employmentId);
      return input && { ...input, ...(file[0] === undefined ? {} : { file: file[0].token }) };
    },
    after: ({ id }) => go(places.familyLeave(employmentId, id)),
    refused: (field) => {
      const step = familyStepOf(field);
      if (step !== undefined && step !== 'check') to(step);
    },
    said: words.said,
    fields: { earnings: 'pattern' },
  });
}

function asksEarnings(preview: FamilyPreview, form: FamilyForm): boolean {
  return form.raws.pattern !== '' || (preview.state === 'answer' && preview.value.needs.includes('earnings'));
}

function leadOf(step: FamilyStep, preview: FamilyPreview): string {
  if (step !== 'earnings') return words.steps[step].lead;
  return preview.state === 'answer' ? absenceWords.earnings.lead(dayInWords(preview.value.earningsTo)) : '';
}

/** A family leave, one question to a screen, and at the end whether it can be paid, what each week is, and why. */
export function RecordFamily() {
  const step = readFamilyStep(usePart('step'));
  const { read, back } = useAbsence();
  const go = useGo();
  const form = useForm(familyForm, { about: read.employmentId });
  const preview = useTry('family.preview', familyInput(form.raws, read.employmentId), { keepsLast: true });
  const order = familySteps(asksEarnings(preview, form));
  const place = order.indexOf(step);
  const before = order[place - 1];
  const to = (next: FamilyStep): string => places.recordFamily(read.employmentId, next);
  const last = useLastStep(form, read);
  const next: Saver = {
    isBusy: false,
    submit: async () => {
      const problems = familyProblems(step, form.raws);
      const isRead = form.check(familyFieldsOf[step]);
      if (isRead && problems.length > 0) form.fail(problems);
      if (isRead && problems.length === 0) go(to(order[place + 1] ?? 'check'));
      return Promise.resolve();
    },
  };
  return (
    <Page
      key={step}
      isNarrow
      title={words.steps[step].title}
      over={formWords.step(words.journey(read.name), place + 1, order.length)}
      lead={leadOf(step, preview)}
      back={before === undefined ? back : { to: to(before), words: formWords.back }}
      help={absenceWords.help}
    >
      <Form
        form={{ ...form, problems: form.problems.filter(({ field }) => field === undefined || familyStepOf(field) === step) }}
        saver={step === 'check' ? last : next}
        action={step === 'check' ? words.save : formWords.carryOn}
        leave={back.to}
      >
        <StepFields step={step} form={form} read={read} preview={preview} />
      </Form>
    </Page>
  );
}

import { useTry } from '#renderer/gateway/ask';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { type Saver } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
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
  isPayRefused,
  readFamilyStep,
} from './familyForm.ts';
import { CheckStep, CountsStep, EventStep, type FamilyPreview, KindStep, PayStep } from './familySteps.tsx';
import { RecordSteps, asksEarnings } from './RecordSteps.tsx';
import { type AbsenceRead, useAbsence } from './useAbsence.ts';

const words = absenceWords.family;

const ofCare = { ...words, steps: { ...words.steps, counts: words.care } };

type StepProps = { readonly step: FamilyStep; readonly form: FamilyForm; readonly read: AbsenceRead; readonly preview: FamilyPreview };

function StepFields({ step, form, read, preview }: StepProps) {
  switch (step) {
    case 'kind':
      return <KindStep form={form} />;
    case 'event':
      return <EventStep form={form} />;
    case 'counts':
      return <CountsStep form={form} />;
    case 'pay':
      return <PayStep form={form} />;
    case 'earnings':
      return <EarningsFields field={form.field} pattern={form.raws.pattern} />;
    case 'check':
      return <CheckStep form={form} preview={preview} employmentId={read.employmentId} />;
  }
}

/** Saving at the end, without pay where that is refused; where something is not answered, back to its step. */
function useLastStep(form: FamilyForm, { employmentId }: AbsenceRead, isAlone: boolean): Saver {
  const go = useGo();
  const to = (step: FamilyStep): void => go(places.recordFamily(employmentId, step));
  return useSave('family.record', {
    form,
    input: ({ file }) => {
      const input = familyInput(form.raws, employmentId);
      return input && { ...input, ...(isAlone ? { isUnpaid: true } : {}), ...(file[0] === undefined ? {} : { file: file[0].token }) };
    },
    after: ({ id }) => go(places.familyLeave(employmentId, id)),
    refused: (field) => {
      const step = familyStepOf(field);
      if (step !== undefined && step !== 'check') to(step);
    },
    said: isAlone ? words.alone.said : words.said,
    fields: { earnings: 'pattern' },
  });
}

/** A family leave, one question to a screen, and at the end whether it can be paid, what each week is, and why. */
export function RecordFamily() {
  const step = readFamilyStep(usePart('step'));
  const { read } = useAbsence();
  const form = useForm(familyForm, { about: read.employmentId });
  const preview = useTry('family.preview', familyInput(form.raws, read.employmentId), { keepsLast: true });
  const isAlone = preview.state === 'refused' && isPayRefused(preview.problem.code);
  const last = useLastStep(form, read, isAlone);
  const asked = form.raws.kind === 'sncp' ? ofCare : words;
  return (
    <RecordSteps
      step={step}
      order={familySteps({ earnings: asksEarnings(preview, form.raws.pattern), kind: form.raws.kind })}
      form={form}
      preview={preview}
      to={(next) => places.recordFamily(read.employmentId, next)}
      fieldsOf={familyFieldsOf}
      stepOf={familyStepOf}
      problemsOf={(of) => familyProblems(of, form.raws)}
      last={last}
      words={isAlone ? { ...asked, save: words.alone.save } : asked}
    >
      <StepFields step={step} form={form} read={read} preview={preview} />
    </RecordSteps>
  );
}

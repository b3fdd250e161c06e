import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { pensionWords } from '#renderer/words/pension';
import { pensionDutiesWords } from '#renderer/words/pensionDuties';
import { type Scheme, SchemeFields, schemeInput, schemeRules, schemeStart, TermsFields, termsRules, termsStart } from './schemeForm.tsx';
import { usePensionEmployer } from './usePension.ts';

const back = { to: places.pensionDuties, words: pensionDutiesWords.duties.title };

/** The scheme of the address; undefined where there is none. */
function useScheme(): Scheme | undefined {
  const id = usePart('id');
  const { employers } = useAsk('pension.employers', {});
  return employers.flatMap(({ schemes }) => schemes).find((scheme) => scheme.id === id);
}

const addForm = defineForm('addPensionScheme', { ...schemeRules, ...termsRules });

export function AddPensionScheme() {
  const words = pensionDutiesWords.scheme;
  const { employer } = usePensionEmployer();
  const go = useGo();
  const employerId = employer?.employerId ?? '';
  const from = employer?.dutiesStart;
  const start = { ...schemeStart(undefined), ...termsStart(undefined), ...(from === undefined ? {} : { from: shortDay(from) }) };
  const form = useForm(addForm, { about: employerId, start });
  const saver = useSave('pension.addScheme', {
    form,
    input: ({ from: day, method, basis, employeeHundredths, employerHundredths, ...said }) => ({
      ...schemeInput(said),
      employerId,
      terms: { from: day, method, basis, employeeHundredths, employerHundredths },
    }),
    after: () => go(back.to),
    said: pensionWords.saved,
    fields: { 'terms.employeeHundredths': 'employeeHundredths', 'terms.employerHundredths': 'employerHundredths' },
  });
  if (employer === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.addTitle} lead={words.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <SchemeFields field={form.field} />
        <TermsFields field={form.field} />
      </Form>
    </Page>
  );
}

const changeForm = defineForm('changePensionScheme', schemeRules);

export function ChangePensionScheme() {
  const words = pensionDutiesWords.scheme;
  const scheme = useScheme();
  const go = useGo();
  const id = scheme?.id ?? '';
  const form = useForm(changeForm, { about: id, start: schemeStart(scheme) });
  const saver = useSave('pension.changeScheme', {
    form,
    input: (values) => ({ ...schemeInput(values), id }),
    after: () => go(back.to),
    said: pensionWords.saved,
  });
  if (scheme === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.changeTitle(scheme.name)} lead={words.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <SchemeFields field={form.field} />
      </Form>
    </Page>
  );
}

const termsForm = defineForm('pensionTerms', termsRules);

export function PensionTerms() {
  const words = pensionDutiesWords.terms;
  const scheme = useScheme();
  const go = useGo();
  const schemeId = scheme?.id ?? '';
  const form = useForm(termsForm, { about: schemeId, start: termsStart(scheme) });
  const saver = useSave('pension.agreeTerms', {
    form,
    input: (values) => ({ ...values, schemeId }),
    after: () => go(back.to),
    said: pensionWords.saved,
  });
  if (scheme === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.title(scheme.name)} lead={words.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <TermsFields field={form.field} />
      </Form>
    </Page>
  );
}

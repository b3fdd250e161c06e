import { percent } from '#core/pension/contributions';
import { shortDay } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type Raws, type Rules, type Values } from '#renderer/kit/form/defineForm';
import { choice, dayRule, line, optional, wholeNumber } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { Why } from '#renderer/kit/Why.tsx';
import { pensionDutiesWords } from '#renderer/words/pensionDuties';
import { percentRule } from './readPercent.ts';
import { type PensionEmployer } from './usePension.ts';

const words = pensionDutiesWords.scheme;
const termsWords = pensionDutiesWords.terms;
const methods = ['relief_at_source', 'net_pay'] as const;
const bases = ['qualifying', 'set_1', 'set_2', 'set_3'] as const;
const pays = ['electronic', 'other'] as const;

export type Scheme = PensionEmployer['schemes'][number];

export const schemeRules = {
  name: line(words.nameNeeded),
  provider: line(words.providerNeeded),
  contact: line(words.contactNeeded),
  employerReference: optional(line('')),
  paymentSource: optional(line('')),
  pays: choice(pays, words.paysNeeded),
  dueDay: optional(wholeNumber(1, 22, words.dueDayWrong)),
} satisfies Rules;

export const termsRules = {
  from: dayRule(),
  method: choice(methods, termsWords.methodNeeded),
  basis: choice(bases, termsWords.basisNeeded),
  employeeHundredths: percentRule(termsWords.percentNeeded),
  employerHundredths: percentRule(termsWords.percentNeeded),
} satisfies Rules;

type SchemeRaws = Raws<typeof schemeRules>;
type SchemeForm = Pick<FormInHand<typeof schemeRules>, 'field'>;
type TermsForm = Pick<FormInHand<typeof termsRules>, 'field'>;

export function schemeStart(scheme: Scheme | undefined): Partial<SchemeRaws> {
  if (scheme === undefined) return { pays: 'electronic' };
  const { name, provider, contact, employerReference = '', paymentSource = '', paysElectronically, dueDay } = scheme;
  const dueText = dueDay === undefined ? '' : String(dueDay);
  return { name, provider, contact, employerReference, paymentSource, pays: paysElectronically ? 'electronic' : 'other', dueDay: dueText };
}

export function termsStart(scheme: Scheme | undefined): Partial<Raws<typeof termsRules>> {
  const [now] = scheme?.terms ?? [];
  if (now === undefined) return { method: 'relief_at_source', basis: 'qualifying', employeeHundredths: '5', employerHundredths: '3' };
  const { method, basis, employeeHundredths, employerHundredths, from } = now;
  return {
    from: shortDay(from),
    method,
    basis,
    employeeHundredths: percent(employeeHundredths).replace('%', ''),
    employerHundredths: percent(employerHundredths).replace('%', ''),
  };
}

export function schemeInput({ pays: how, ...values }: Values<typeof schemeRules>) {
  return { ...values, paysElectronically: how === 'electronic' };
}

export function SchemeFields({ field }: SchemeForm) {
  return (
    <>
      <TextField {...field('name')} label={words.name} hint={words.nameHint} />
      <TextField {...field('provider')} label={words.provider} />
      <TextField {...field('contact')} label={words.contact} hint={words.contactHint} />
      <TextField {...field('employerReference')} label={words.reference} hint={words.referenceHint} />
      <TextField {...field('paymentSource')} label={words.source} hint={words.sourceHint} />
      <RadioCards {...field('pays')} label={words.pays} options={pays.map((id) => ({ id, ...words.paysOptions[id] }))} />
      <TextField {...field('dueDay')} label={words.dueDay} size="short" inputMode="numeric" />
    </>
  );
}

export function TermsFields({ field }: TermsForm) {
  return (
    <>
      <DayField {...field('from')} label={termsWords.from} />
      <RadioCards {...field('method')} label={termsWords.method} options={methods.map((id) => ({ id, ...termsWords.methods[id] }))} />
      <RadioCards {...field('basis')} label={termsWords.basis} options={bases.map((id) => ({ id, ...termsWords.bases[id] }))} />
      <TextField {...field('employeeHundredths')} label={termsWords.employee} size="short" inputMode="decimal" />
      <TextField {...field('employerHundredths')} label={termsWords.employer} size="short" inputMode="decimal" />
      <Why question={termsWords.rounding}>
        {termsWords.roundingLines.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Why>
    </>
  );
}

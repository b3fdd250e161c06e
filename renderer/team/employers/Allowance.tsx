import { nothing } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { setOffInWords } from '#core/pay/allowance';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, line, optional, sum } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { employerWords } from '#renderer/words/team/employers';
import { useTaxYears } from '#renderer/team/taxYears';

const words = employerWords.allowanceForm;
const yesNo = [
  { id: 'yes', name: words.yes },
  { id: 'no', name: words.no },
];
const answers = ['yes', 'no'] as const;
const allowanceForm = defineForm('allowance', {
  taxYear: line(words.yearNeeded),
  careOnly: choice(answers, words.answerNeeded),
  household: choice(answers, words.answerNeeded),
  shared: choice(answers, words.answerNeeded),
  claimed: choice(answers, words.claimedNeeded),
  words: optional(line(words.reason)),
  usedBefore: sum(),
});

export function Allowance() {
  const id = usePart('id');
  const { employers, today } = useTeam();
  const employer = employers.find((one) => one.id === id);
  const taxYears = useTaxYears();
  const year = taxYears.known(today);
  const known = employer?.allowances.find(({ taxYear }) => taxYear === year);
  const go = useGo();
  const form = useForm(allowanceForm, {
    about: id,
    start: {
      taxYear: year,
      usedBefore: decimal(known?.usedBefore ?? nothing),
      ...(known === undefined ? {} : { claimed: known.claimed ? 'yes' : 'no' }),
    },
  });
  const saver = useSave('allowance.answer', {
    form,
    input: ({ taxYear, usedBefore, words: said, ...asked }) => ({
      employerId: id,
      taxYear,
      usedBefore,
      claimed: asked.claimed === 'yes',
      careOnly: asked.careOnly === 'yes',
      household: asked.household === 'yes',
      shared: asked.shared === 'yes',
      ...(said === undefined ? {} : { words: said }),
    }),
    after: () => go(places.employers),
    said: employerWords.saved,
  });
  const { setOffs } = useAsk('hmrc.read', { recent: true });
  const setOff = setOffs.find((one) => one.employerId === id && one.taxYear === form.raws.taxYear);
  const then = form.raws.claimed === 'yes' ? setOff?.ifClaimed : form.raws.claimed === 'no' ? setOff?.ifNot : undefined;
  const back = { to: places.employers, words: employerWords.back };
  if (employer === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.title(employer.name)} lead={words.lead} back={back} help={employerWords.help}>
      <Why question={words.why}>
        {words.whyLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Why>
      <Form form={form} saver={saver} action={words.save} leave={places.employers}>
        <RadioCards {...form.field('taxYear')} label={words.year} options={taxYears.options} />
        <RadioCards {...form.field('careOnly')} label={words.careOnly} hint={words.careOnlyHint} options={yesNo} />
        <RadioCards {...form.field('household')} label={words.household} hint={words.householdHint} options={yesNo} />
        <RadioCards {...form.field('shared')} label={words.shared} hint={words.sharedHint} options={yesNo} />
        <RadioCards {...form.field('claimed')} label={words.claimed} options={yesNo} />
        {then === undefined || then === nothing ? undefined : (
          <Notice tone="attention" title={words.setOff}>
            {setOffInWords(then, form.raws.taxYear ?? '', setOff?.isOver)}
          </Notice>
        )}
        {form.raws.claimed === 'yes' && form.raws.shared === 'yes' ? (
          <TextField {...form.field('words')} label={words.reason} hint={words.reasonHint} />
        ) : undefined}
        {form.raws.claimed === 'yes' ? <MoneyField {...form.field('usedBefore')} label={words.used} hint={words.usedHint} /> : undefined}
      </Form>
    </Page>
  );
}

import { explanationKinds } from '#core/contract/shapes/deductions';
import { readPounds, pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files, free, line, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { deductionWords } from '#renderer/words/deductions';
import { useDeductions } from './useDeductions.ts';

const words = deductionWords.sayMinimum;
const answers = ['yes', 'no'] as const;
const factForm = defineForm('minimumWageFact', {
  from: dayRule(),
  apprentice: choice(answers, words.apprentice, 'no'),
  lives: choice(answers, words.lives, 'no'),
  charge: free('0.00'),
  nights: free('7'),
});
const yesNo = answers.map((id) => ({ id, name: words[id] }));

/** What the accommodation costs and for how many nights a week, where there is one. */
function factBetween({ lives, charge, nights }: Raws<typeof factForm.rules>): readonly FieldProblem[] {
  if (lives === 'no') return [];
  const sum = readPounds(charge);
  return [
    ...(sum === undefined || sum < 0 ? [{ field: 'charge', sentence: words.chargeWrong }] : []),
    ...(/^[1-7]$/u.test(nights.trim()) ? [] : [{ field: 'nights', sentence: words.nightsWrong }]),
  ];
}

/** Apprenticeship and accommodation, from a day on. */
export function SayMinimumWage() {
  const { read, back } = useDeductions();
  const go = useGo();
  const form = useForm(factForm, {
    about: read.employmentId,
    start: { from: dayInWords(read.today) },
    between: factBetween,
  });
  const saver = useSave('minimumWage.say', {
    form,
    input: ({ from, apprentice, lives, charge, nights }) => {
      const said = { employmentId: read.employmentId, from, isApprentice: apprentice === 'yes' };
      if (lives === 'no') return said;
      const sum = readPounds(charge);
      return sum === undefined ? undefined : { ...said, accommodation: { charge: sum, nightsAWeek: Number(nights) } };
    },
    after: () => go(back.to),
    said: words.said,
    fields: { 'accommodation.charge': 'charge', 'accommodation.nightsAWeek': 'nights' },
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back} help={deductionWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <DayField {...form.field('from')} label={words.from} />
        <RadioCards {...form.field('apprentice')} label={words.apprentice} options={yesNo} />
        <RadioCards {...form.field('lives')} label={words.lives} options={yesNo} />
        {form.raws.lives === 'yes' ? (
          <>
            <MoneyField {...form.field('charge')} label={words.charge} hint={words.chargeHint} />
            <TextField {...form.field('nights')} label={words.nights} size="short" inputMode="numeric" />
          </>
        ) : undefined}
      </Form>
    </Page>
  );
}

const explains = deductionWords.explain;
const explainForm = defineForm('minimumWageReason', {
  kind: choice(explanationKinds, explains.kindNeeded),
  who: line(explains.whoNeeded),
  why: reason(),
  file: files(),
});

/** Why a period's pay is right though it is short: only for what the law allows. */
export function ExplainMinimumWage() {
  const { read, back } = useDeductions();
  const from = usePart('from');
  const go = useGo();
  const form = useForm(explainForm, { about: `${read.employmentId} ${from}` });
  const { next } = read;
  const short = next?.periods.find(({ period }) => period.from === from);
  const saver = useSave('minimumWage.explain', {
    form,
    input: ({ file: [paper], ...values }) => {
      if (next === undefined || short === undefined) {
        form.fail([{ sentence: explains.gone }]);
        return undefined;
      }
      const about = { employmentId: read.employmentId, payday: next.payday, from: short.period.from };
      return { ...values, ...about, ...(paper === undefined ? {} : { file: paper.token }) };
    },
    after: () => go(back.to),
    said: explains.said,
  });
  const lead = short === undefined ? explains.gone : explains.lead(pounds(short.short), spanInWords(short.period));
  return (
    <Page isNarrow title={explains.title} lead={lead} back={back} help={deductionWords.help}>
      <Form form={form} saver={saver} action={explains.action} leave={back.to}>
        <RadioCards {...form.field('kind')} label={explains.kind} options={explanationKinds.map((id) => ({ id, ...explains.kinds[id] }))} />
        <TextField {...form.field('who')} label={explains.who} />
        <TextField {...form.field('why')} label={explains.why} isLong />
        <FilePicker {...form.field('file')} kind="letter" label={explains.file} isSingle />
      </Form>
    </Page>
  );
}

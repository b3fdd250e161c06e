import { familyKinds } from '#core/contract/shapes/absence';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Attempt } from '#renderer/gateway/ask';
import { CheckAnswers } from '#renderer/kit/CheckAnswers.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { absenceWords } from '#renderer/words/absence';
import { readEarnings } from './earningsFields.tsx';
import { type FamilyForm, type FamilyStep, datesAsked, familyInput, isPayRefused } from './familyForm.ts';
import { IssueRefusal } from './IssueForm.tsx';
import { Looks, WeekTable, WhyPay } from './Steps.tsx';

const words = absenceWords.family;
export type FamilyPreview = Attempt<OutputOf<'family.preview'>>;
type Props = { readonly form: FamilyForm };
type Claim = InputOf<'family.preview'>;

export function KindStep({ form }: Props) {
  return <RadioCards {...form.field('kind')} label={words.kind} options={familyKinds.map((id) => ({ id, ...words.kinds[id] }))} />;
}

export function EventStep({ form }: Props) {
  const { adoption, due, matched } = datesAsked(form.raws);
  const kind = familyKinds.find((one) => one === form.raws.kind) ?? 'smp';
  return (
    <>
      {adoption ? (
        <RadioCards
          {...form.field('isAdoption')}
          label={words.isAdoption}
          options={[
            { id: 'birth', ...words.adoptions.birth },
            { id: 'adoption', ...words.adoptions.adoption },
          ]}
        />
      ) : undefined}
      {due ? <DayField {...form.field('due')} label={words.due} hint={words.dueHint} /> : undefined}
      {matched ? <DayField {...form.field('matched')} label={words.matched} /> : undefined}
      <DayField {...form.field('happened')} label={words.happened[kind]} />
    </>
  );
}

/** Of shared parental pay what both parents had; of neonatal care the birth and the days of the care. */
export function CountsStep({ form }: Props) {
  if (form.raws.kind === 'shpp') {
    return (
      <>
        <TextField {...form.field('paidWeeks')} label={words.paidWeeks} hint={words.paidWeeksHint} size="short" inputMode="numeric" />
        <TextField {...form.field('sharedWeeks')} label={words.sharedWeeks} hint={words.sharedWeeksHint} size="short" inputMode="numeric" />
      </>
    );
  }
  return (
    <>
      <DayField {...form.field('born')} label={words.born} />
      <RadioCards
        {...form.field('isCareOver')}
        label={words.isCareOver}
        options={[
          { id: 'yes', ...words.careOver.yes },
          { id: 'no', ...words.careOver.no },
        ]}
      />
      {form.raws.isCareOver === 'yes' ? <DayField {...form.field('careTo')} label={words.careTo} /> : undefined}
    </>
  );
}

export function PayStep({ form }: Props) {
  return (
    <>
      <DayField {...form.field('payFrom')} label={words.payFrom} />
      <TextField {...form.field('weeks')} label={words.weeks} hint={words.weeksHint} size="short" inputMode="numeric" />
      <DayField {...form.field('askedOn')} label={words.askedOn} />
    </>
  );
}

function Refused({ claim, code, sentence }: { readonly claim: Claim; readonly code: string; readonly sentence: string }) {
  return (
    <div role="alert">
      <Notice tone="stop" title={words.refused}>
        <p>{sentence}</p>
        {isPayRefused(code) ? (
          <>
            <IssueRefusal claim={claim} />
            <p>{words.alone.offer}</p>
          </>
        ) : undefined}
      </Notice>
    </div>
  );
}

type OutcomeProps = { readonly preview: FamilyPreview; readonly claim: Claim };

function Outcome({ preview, claim }: OutcomeProps) {
  if (preview.state === 'refused') return <Refused claim={claim} code={preview.problem.code} sentence={preview.problem.sentence} />;
  if (preview.state !== 'answer') return undefined;
  const { needs, weeks, amount, steps, looks, smallYear, relevantWeek } = preview.value;
  return (
    <>
      {needs.includes('small_employer') ? (
        <Notice tone="attention" title={absenceWords.needs.small_employer}>
          <TextLink to={places.smallEmployer(claim.employmentId, smallYear)}>{words.small}</TextLink>
        </Notice>
      ) : undefined}
      <Looks looks={[...(needs.includes('earnings') ? [absenceWords.needs.earnings] : []), ...looks]} />
      <p>
        {words.facts.relevant}: {spanInWords(relevantWeek)}
      </p>
      {weeks.length === 0 ? undefined : <WeekTable weeks={weeks} amount={amount} caption={absenceWords.weeks.family} />}
      <WhyPay steps={steps} />
    </>
  );
}

type CheckProps = Props & { readonly preview: FamilyPreview; readonly employmentId: string };

function countsAnswer({ born, careTo, paidWeeks, sharedWeeks }: Claim): string {
  if (paidWeeks !== undefined) return words.sharedAnswer(words.countedWeeks(paidWeeks), words.countedWeeks(sharedWeeks ?? 0));
  return born === undefined ? '' : words.careAnswer(dayInWords(born), careTo === undefined ? undefined : dayInWords(careTo));
}

function eventAnswer({ due, matched, happened }: Claim): string {
  const days = [
    due && `${words.facts.due}: ${dayInWords(due)}`,
    matched && `${words.facts.matched}: ${dayInWords(matched)}`,
    happened && `${words.facts.happened}: ${dayInWords(happened)}`,
  ];
  return days.filter((one) => one !== undefined).join('; ');
}

export function CheckStep({ form, preview, employmentId }: CheckProps) {
  const claim = familyInput(form.raws, employmentId);
  if (claim === undefined) return undefined;
  const to = (step: FamilyStep): string => places.recordFamily(employmentId, step);
  const earnings = readEarnings(form.raws);
  const asked = words.answers;
  return (
    <>
      <CheckAnswers
        answers={[
          { question: asked.kind, answer: words.kinds[claim.kind].name, change: to('kind') },
          { question: asked.event, answer: eventAnswer(claim), change: to('event') },
          ...(countsAnswer(claim) === '' ? [] : [{ question: asked.counts, answer: countsAnswer(claim), change: to('counts') }]),
          { question: asked.pay, answer: words.weeksFrom(claim.weeks, dayInWords(claim.payFrom)), change: to('pay') },
          ...(earnings === undefined ? [] : [{ question: asked.earnings, answer: pounds(earnings.earnings), change: to('earnings') }]),
        ]}
      />
      <Outcome preview={preview} claim={claim} />
      {preview.state === 'refused' && !isPayRefused(preview.problem.code) ? undefined : <ProofFields form={form} />}
    </>
  );
}

function ProofFields({ form }: Props) {
  return (
    <>
      <DayField {...form.field('proofOn')} label={words.proofOn} />
      <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      <TextField {...form.field('note')} label={words.note} />
    </>
  );
}

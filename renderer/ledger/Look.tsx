import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Looked } from '#core/contract/shapes/looks';
import { decimal, pounds, readPounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type FieldProblem, type Raws, defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { formWords } from '#renderer/words/form';
import { ledgerWords } from '#renderer/words/ledger';

const words = ledgerWords.look;
const found = ['agrees', 'illegible', 'not_itemised', 'says'] as const;

const lookForm = defineForm('lookAtProof', {
  found: choice(found, words.needed),
  because: free(),
  day: free(),
  amount: free(),
  payee: free(),
});
type Typed = Raws<typeof lookForm.rules>;

/** What is still wrong in the fields of the answer that was chosen. */
function lookProblems({ found: answer, because, day, amount, payee }: Typed): readonly FieldProblem[] {
  if (answer === 'illegible' || answer === 'not_itemised')
    return because.trim().length < 3 ? [{ field: 'because', sentence: words.becauseNeeded }] : [];
  if (answer !== 'says') return [];
  const sum = readPounds(amount.trim());
  return [
    ...(day.trim() !== '' && readTypedDay(day) === undefined ? [{ field: 'day', sentence: formWords.dayNeeded }] : []),
    ...(amount.trim() !== '' && (sum === undefined || sum <= 0) ? [{ field: 'amount', sentence: formWords.amountNeeded }] : []),
    ...([day, amount, payee].every((one) => one.trim() === '') ? [{ field: 'day', sentence: words.saysNeeded }] : []),
  ];
}

/** As the book takes it, once nothing is wrong. */
function lookOf({ found: answer, because, day, amount, payee }: Typed): InputOf<'evidence.look'>['look'] {
  if (answer === 'illegible' || answer === 'not_itemised') return { found: answer, because: because.trim() };
  if (answer !== 'says') return { found: 'agrees' };
  const [on, sum] = [readTypedDay(day), readPounds(amount.trim())];
  return {
    found: 'says',
    ...(on === undefined ? {} : { day: on }),
    ...(sum === undefined ? {} : { amount: sum }),
    ...(payee.trim() === '' ? {} : { payee: payee.trim() }),
  };
}

function startOf({ says, quality }: Looked): Partial<Typed> {
  const { day, amount, payee = '' } = says ?? {};
  const start = quality?.is ?? (says?.by === 'person' ? 'says' : '');
  const typed = { day: day === undefined ? '' : shortDay(day), amount: amount === undefined ? '' : decimal(amount), payee };
  return { found: start, because: quality?.because ?? '', ...(says?.by === 'person' ? typed : {}) };
}

/** Whether a proof can be read, and what it says where that is not what the book has. */
export function Look() {
  const id = usePart('id');
  const { number, name, looked = {} } = useAsk('evidence.one', { id });
  const go = useGo();
  const form = useForm(lookForm, { about: id, start: startOf(looked), between: lookProblems });
  const saver = useSave('evidence.look', {
    form,
    input: () => ({ evidenceId: id, look: lookOf(form.raws) }),
    after: () => go(places.evidenceFile(id)),
    said: words.said,
  });
  const { found: answer } = form.raws;
  return (
    <Page
      isNarrow
      title={words.title}
      lead={ledgerWords.evidence.one(number, name)}
      back={{ to: places.evidenceFile(id), words: ledgerWords.evidence.look(number) }}
      help={words.help}
    >
      <Form form={form} saver={saver} action={words.action} leave={places.evidenceFile(id)}>
        <RadioCards
          {...form.field('found')}
          label={words.label}
          isLabelUnseen
          options={found.map((one) => ({ id: one, ...words.answers[one] }))}
        />
        {answer === 'illegible' || answer === 'not_itemised' ? (
          <TextField {...form.field('because')} label={words.because[answer]} hint={words.becauseHint} isLong />
        ) : undefined}
        {answer === 'says' ? (
          <>
            <p className="soft">{words.saysLead}</p>
            <DayField {...form.field('day')} label={words.day} />
            <MoneyField {...form.field('amount')} label={words.amount} />
            <TextField {...form.field('payee')} label={words.payee} />
          </>
        ) : undefined}
      </Form>
    </Page>
  );
}

type Proof = OutputOf<'evidence.one'>;

/** How the proof stands, beside it: what was read off it or said of it, and the way to say so. */
export function Standing({ proof: { id, looked = {} } }: { readonly proof: Proof }) {
  const { says, quality } = looked;
  const parts = [says?.day && dayInWords(says.day), says?.amount && pounds(says.amount), says?.payee].filter((part) => part !== undefined);
  return (
    <section className="card">
      <h2>{words.heading}</h2>
      {says === undefined && quality === undefined ? <p>{words.nothing}</p> : undefined}
      {quality === undefined ? undefined : <p>{words.stands[quality.is](quality.because)}</p>}
      {says === undefined ? undefined : <p>{words.read[says.by](parts.join(', '))}</p>}
      <LinkButton to={places.lookAtProof(id)}>{words.open}</LinkButton>
    </section>
  );
}

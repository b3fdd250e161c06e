import { nothing } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, files, free, line, optional, sum } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { useTaxYears } from '#renderer/team/taxYears';
import { teamWords } from '#renderer/words/team';
import { forwardWords as words } from '#renderer/words/team/tax';
import { readLetters } from './readLetters.ts';
import { readStatutory } from './readStatutory.ts';

const zero = '0.00';
const forwardForm = defineForm('broughtForward', {
  kind: choice(['p45', 'takeover'], words.kindNeeded),
  taxYear: line(words.yearNeeded),
  pay: sum(),
  tax: sum(),
  employeeNi: sum(),
  employerNi: sum(),
  studentLoan: sum(),
  postgraduateLoan: sum(),
  taxable: optional(sum()),
  pension: optional(sum()),
  netPayPension: optional(sum()),
  statutory: free(),
  letters: free(),
  file: files(),
});

/** From a P45 only pay and tax count, whatever was typed into the rest before. */
const noneOfThese = { employeeNi: nothing, employerNi: nothing, studentLoan: nothing, postgraduateLoan: nothing };

function Fields({ assistant, employment, today }: Job & { readonly today: Day }) {
  const taxYears = useTaxYears();
  const back = wayBackThrough() ?? { to: places.assistant(assistant.id), words: assistant.name };
  const go = useGo();
  const start = { taxYear: taxYears.known(today), employeeNi: zero, employerNi: zero, studentLoan: zero, postgraduateLoan: zero };
  const form = useForm(forwardForm, {
    about: employment.id,
    start,
    between: ({ kind, letters, statutory }) => {
      if (kind === 'p45') return [];
      const [read, paid] = [readLetters(letters), readStatutory(statutory)];
      return [
        ...('wrong' in paid ? [{ field: 'statutory', sentence: words.statutoryWrong(paid.wrong) } as const] : []),
        ...('wrong' in read ? [{ field: 'letters', sentence: words.lettersWrong(read.wrong) } as const] : []),
      ];
    },
  });
  const saver = useSave('employment.bringForward', {
    form,
    input: ({ file, letters: typed, statutory: paid, taxable, pension, netPayPension, ...values }) => {
      const own = { ...values, employmentId: employment.id, file: file[0]?.token };
      if (values.kind === 'p45') return { ...own, ...noneOfThese };
      const [read, further] = [readLetters(typed), readStatutory(paid)];
      if ('wrong' in read || 'wrong' in further) return undefined;
      return {
        ...own,
        ...(taxable === undefined ? {} : { taxable }),
        ...(pension === undefined ? {} : { pension }),
        ...(netPayPension === undefined ? {} : { netPayPension }),
        ...(further.statutory.length === 0 ? {} : { statutory: further.statutory }),
        ...(read.letters.length === 0 ? {} : { letters: read.letters }),
      };
    },
    after: () => go(back.to),
    said: words.saved,
  });
  return (
    <Page isNarrow title={words.title(assistant.name)} lead={words.lead} back={back} help={teamWords.help}>
      <Why question={words.why}>
        {words.whyLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Why>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards
          {...form.field('kind')}
          label={words.kind}
          options={[
            { id: 'p45', ...words.kinds.p45 },
            { id: 'takeover', ...words.kinds.takeover },
          ]}
        />
        <RadioCards {...form.field('taxYear')} label={words.year} options={taxYears.options} />
        <MoneyField {...form.field('pay')} label={words.pay} />
        <MoneyField {...form.field('tax')} label={words.tax} hint={words.taxHint} />
        {form.raws.kind === 'takeover' ? (
          <>
            <MoneyField {...form.field('employeeNi')} label={words.employeeNi} />
            <MoneyField {...form.field('employerNi')} label={words.employerNi} hint={words.employerNiHint} />
            <MoneyField {...form.field('studentLoan')} label={words.studentLoan} />
            <MoneyField {...form.field('postgraduateLoan')} label={words.postgraduateLoan} />
            <MoneyField {...form.field('taxable')} label={words.taxable} hint={words.taxableHint} />
            <MoneyField {...form.field('pension')} label={words.pension} hint={words.pensionHint} />
            <MoneyField {...form.field('netPayPension')} label={words.netPayPension} hint={words.netPayPensionHint} />
            <TextField {...form.field('statutory')} label={words.statutory} hint={words.statutoryHint} isLong />
            <TextField {...form.field('letters')} label={words.letters} hint={words.lettersHint} isLong />
          </>
        ) : undefined}
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

/** What was paid before in the tax year: by another employer, or by us with another payroll. */
export function BringForward() {
  const team = useTeam();
  const job = jobOf(team, usePart('id'));
  return job === undefined ? <Gone back={{ to: places.team, words: teamWords.back }} /> : <Fields {...job} today={team.today} />;
}

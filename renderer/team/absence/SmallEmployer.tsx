import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { absenceWords } from '#renderer/words/absence';
import { useAbsence } from './useAbsence.ts';

const words = absenceWords.small;
const smallForm = defineForm('smallEmployer', { isSmall: choice(['yes', 'no'], words.needed), note: free() });

/** Asked once for a tax year: what HMRC gives back of family pay goes by it. */
export function SmallEmployer() {
  const { read, back } = useAbsence();
  const taxYear = usePart('year');
  const go = useGo();
  const form = useForm(smallForm, { about: `${read.employerId} ${taxYear}` });
  const saver = useSave('employer.small', {
    form,
    input: ({ isSmall, note }) => ({
      employerId: read.employerId,
      taxYear,
      isSmall: isSmall === 'yes',
      ...(note.trim() === '' ? {} : { note }),
    }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(taxYear)} lead={words.lead} back={back} help={absenceWords.help}>
      <Why question={words.why}>
        {words.whyLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Why>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards
          {...form.field('isSmall')}
          label={words.question}
          options={[
            { id: 'yes', ...words.yes },
            { id: 'no', ...words.no },
          ]}
        />
        <TextField {...form.field('note')} label={words.note} />
      </Form>
    </Page>
  );
}

import { type ReportRead, reportWays } from '#core/contract/shapes/reportRead';
import { keyingSheet, summaryKeys } from '#core/rti/keyingSheet';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files, free, texts } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { focusHeading } from '#renderer/kit/focusHeading';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';
import { Compare, comparedIn } from './Compare.tsx';
import { KeyTable, PersonTables } from './Keys.tsx';

const words = reportPageWords.report;

const sendForm = defineForm('sendReport', {
  answers: texts(),
  day: dayRule(),
  way: choice(reportWays, reportWords.way.needed),
  receipt: free(),
  file: files(),
});

/** What to type, what to compare, and that it was sent: in the order in which it is done. */
export function Send({ report }: { readonly report: ReportRead }) {
  const { id, employerId, fps, eps } = report;
  const { employers } = useAsk('report.list', {});
  const way = employers.find((one) => one.employerId === employerId)?.way;
  const people = fps === undefined ? [] : keyingSheet(fps);
  const form = useForm(sendForm, { about: id, start: way === undefined ? {} : { way } });
  const saver = useSave('report.send', {
    form,
    input: ({ answers, day, way: by, receipt, file: [file] }) => {
      const { compared, wrong } = comparedIn(people, answers);
      if (wrong) {
        form.fail([{ field: 'answers', sentence: words.notMoney }]);
        return undefined;
      }
      return {
        id,
        day,
        way: by,
        compared,
        ...(receipt.trim() === '' ? {} : { receipt }),
        ...(file === undefined ? {} : { file: file.token }),
      };
    },
    after: focusHeading,
    said: words.sendSaved,
  });
  return (
    <>
      <section className="stack">
        <h2>{words.type}</h2>
        <p className="soft">{words.typeMore}</p>
        {people.map((person) => (
          <PersonTables key={person.employmentId} person={person} />
        ))}
        {eps === undefined ? undefined : (
          <KeyTable caption={reportPageWords.summary.says} boxes={summaryKeys(eps)} of={report.employer} level={3} />
        )}
      </section>
      <section className="stack">
        <h2>{words.send}</h2>
        <p className="soft">{words.sendMore}</p>
        <Form form={form} saver={saver} action={words.sendAction}>
          {people.map((person) => (
            <Compare key={person.employmentId} person={person} typed={form.raws.answers} onChange={(answers) => form.set({ answers })} />
          ))}
          <RadioCards
            {...form.field('way')}
            label={words.sentBy}
            options={reportWays.map((one) => ({ id: one, name: reportWords.ways[one] }))}
          />
          <DayField {...form.field('day')} label={words.sentOn} />
          <TextField {...form.field('receipt')} label={words.receipt} hint={words.receiptHint} isLong />
          <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
        </Form>
      </section>
    </>
  );
}

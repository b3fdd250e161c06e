import { type Reporting } from '#core/contract/shapes/reportRead';
import { dueInWords } from '#core/rti/homeTasks';
import { shortDay, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { reportWords } from '#renderer/words/reports';

const words = reportWords.posting;
const back = { to: places.reports, words: reportWords.back };
const postForm = defineForm('postPack', { day: dayRule(), words: optional(line(words.words)), file: files() });

type Quarter = Reporting['quarters'][number];

function Fields({ quarter, employerId }: { readonly quarter: Quarter; readonly employerId: string }) {
  const { taxYear, quarter: number, dueOn } = quarter;
  const { today } = useAsk('report.list', {});
  const go = useGo();
  const form = useForm(postForm, { about: `${employerId} ${taxYear} ${String(number)}`, start: { day: shortDay(today) } });
  const saver = useSave('report.postPack', {
    form,
    input: ({ day, words: said, file }) => ({ employerId, taxYear, quarter: number, day, words: said, file: file[0]?.token }),
    after: () => go(places.reports),
    said: words.said,
  });
  return (
    <Page
      isNarrow
      title={words.title(number, taxYear)}
      lead={`${spanInWords(quarter)}. ${dueInWords(dueOn, today)}`}
      back={back}
      help={reportWords.help}
    >
      <Form form={form} saver={saver} action={words.save} leave={places.reports}>
        <DayField {...form.field('day')} label={words.day} />
        <TextField {...form.field('words')} label={words.words} hint={words.wordsHint} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

/** That the paper forms of a quarter were posted, with what proves it. */
export function PostPack() {
  const [employerId, taxYear, number] = [usePart('id'), usePart('year'), usePart('quarter')];
  const { employers } = useAsk('report.list', {});
  const own = employers.find((one) => one.employerId === employerId);
  const quarter = own?.quarters.find((one) => one.taxYear === taxYear && String(one.quarter) === number);
  return quarter === undefined ? <Gone back={back} /> : <Fields quarter={quarter} employerId={employerId} />;
}

/** The forms were not posted after all, or came back. */
export function TakeBackPosted() {
  const id = usePart('id');
  const go = useGo();
  return (
    <ReasonPage
      {...words.takeBack}
      route="report.takeBackPosted"
      about={id}
      back={back}
      input={(reason) => ({ id, reason })}
      after={() => go(places.reports)}
    />
  );
}

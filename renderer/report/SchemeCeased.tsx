import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { reportWords } from '#renderer/words/reports';

const words = reportWords.ceasing;
const back = { to: places.reports, words: reportWords.back };
const ceasedForm = defineForm('schemeCeased', { ceasedOn: dayRule() });

/** The day on which nobody was paid any more: the employer's next report is the last. */
export function SchemeCeased() {
  const employerId = usePart('id');
  const { employers, today } = useAsk('report.list', {});
  const employer = employers.find((one) => one.employerId === employerId);
  const go = useGo();
  const form = useForm(ceasedForm, { about: employerId, start: { ceasedOn: shortDay(today) } });
  const saver = useSave('report.cease', {
    form,
    input: ({ ceasedOn }) => ({ employerId, ceasedOn }),
    after: () => go(places.reports),
    said: words.said,
  });
  if (employer === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.title(employer.employer)} lead={words.lead} back={back} help={reportWords.help}>
      <Why question={words.why}>
        <ul>
          {words.whyLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Why>
      <Form form={form} saver={saver} action={words.save} leave={places.reports}>
        <DayField {...form.field('ceasedOn')} label={words.day} hint={words.dayHint} />
      </Form>
    </Page>
  );
}

/** The scheme goes on after all. */
export function TakeBackCeased() {
  const employerId = usePart('id');
  const { employers } = useAsk('report.list', {});
  const ceased = employers.find((one) => one.employerId === employerId)?.ceased;
  const go = useGo();
  if (ceased === undefined) return <Gone back={back} />;
  return (
    <ReasonPage
      {...words.takeBack}
      route="report.takeBackCeased"
      about={ceased.id}
      back={back}
      input={(reason) => ({ id: ceased.id, reason })}
      after={() => go(places.reports)}
    />
  );
}

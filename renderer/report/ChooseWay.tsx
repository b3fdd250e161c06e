import { type Reporting, reportWays } from '#core/contract/shapes/reportRead';
import { eligibility, packSource, universalCredit } from '#core/rti/paperPack';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { reportWords } from '#renderer/words/reports';

const words = reportWords.way;
const wayForm = defineForm('reportWay', { way: choice(reportWays, words.needed), from: dayRule() });
const back = { to: places.reports, words: reportWords.back };

function Fields({ reporting: { employerId, employer, way, from, paydays } }: { readonly reporting: Reporting }) {
  const go = useGo();
  const first = from ?? paydays.at(-1)?.payday;
  const form = useForm(wayForm, {
    about: employerId,
    start: { ...(way === undefined ? {} : { way }), ...(first === undefined ? {} : { from: shortDay(first) }) },
  });
  const saver = useSave('report.choose', {
    form,
    input: (values) => ({ employerId, ...values }),
    after: () => go(places.reports),
    said: words.saved,
  });
  return (
    <Page isNarrow title={words.title(employer)} lead={words.lead} back={back} help={reportWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={places.reports}>
        <RadioCards {...form.field('way')} label={words.label} options={reportWays.map((id) => ({ id, ...words.options[id] }))} />
        <DayField {...form.field('from')} label={words.from} hint={words.fromHint} />
      </Form>
      <Why question={reportWords.tools.title}>
        {reportWords.tools.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="soft">{reportWords.tools.source}</p>
      </Why>
      <Why question={words.eligibility}>
        <p>{eligibility}</p>
        <p>{universalCredit}</p>
        <p className="soft">{packSource}</p>
      </Why>
    </Page>
  );
}

export function ChooseWay() {
  const id = usePart('id');
  const found = useAsk('report.list', {}).employers.find(({ employerId }) => employerId === id);
  return found === undefined ? <Gone back={back} /> : <Fields reporting={found} />;
}

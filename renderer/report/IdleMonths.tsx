import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { daysOfTaxMonth, taxMonthOf, taxYearOf } from '#core/pay/taxCalendar';
import { useAsk } from '#renderer/gateway/ask';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';

const words = reportPageWords.idle;
const idleForm = defineForm('idleMonths', { to: picked(words.needed) });

/** Months to come without pay, told to HMRC before it asks. */
export function IdleMonths() {
  const employerId = usePart('id');
  const { today } = useAsk('report.list', {});
  const [taxYear, now] = [taxYearOf(today), taxMonthOf(today)];
  const left = Array.from({ length: 12 - now }, (_, at) => now + 1 + at);
  // HMRC takes them from the next tax month on, so that only the end is asked.
  const options = left.map((month) => ({ id: String(month), name: taxMonthInWords(taxYear, month) }));
  const go = useGo();
  const form = useForm(idleForm, { about: employerId });
  const saver = useSave('report.makeSummary', {
    form,
    input: ({ to }) => ({
      employerId,
      taxYear,
      taxMonth: now,
      inactive: { from: daysOfTaxMonth(taxYear, now + 1).from, to: daysOfTaxMonth(taxYear, Number(to)).to },
    }),
    after: ({ id }) => go(places.report(id)),
    said: reportPageWords.summary.made,
    fields: { inactive: 'to' },
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.reports, words: reportWords.back }} help={reportWords.help}>
      {left.length === 0 ? (
        <p className="card">{words.none}</p>
      ) : (
        <Form form={form} saver={saver} action={words.save} leave={places.reports}>
          <p>{words.from(options[0]?.name ?? '')}</p>
          <Select {...form.field('to')} label={words.to} options={options} />
        </Form>
      )}
    </Page>
  );
}

import { nothing } from '#core/money/pence';
import { pounds, readPounds } from '#core/money/words';
import { hoursInWords } from '#core/shifts/words';
import { CheckAnswers } from '#renderer/kit/CheckAnswers.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { places } from '#renderer/kit/places';
import { longDay } from '#renderer/words/days';
import { agreementWords as words } from '#renderer/words/team/agreement';
import { termsInWords } from '#core/shifts/termsInWords';
import { type AgreementForm, agreementForm, termsOf } from './agreementForm.ts';
import { readWeekHours } from '#renderer/team/holiday/readHours';

type Props = { readonly form: AgreementForm; readonly employmentId: string };

/** The agreement in sentences, as far as it can be read. */
function saysOf({ raws }: AgreementForm): readonly string[] {
  const { rules } = agreementForm;
  const perHour = rules.perHour.read(raws.perHour);
  const stacking = rules.stacking.read(raws.stacking);
  const boundaries = rules.boundaries.read(raws.boundaries);
  const hasSleepIn = rules.hasSleepIn.read(raws.hasSleepIn);
  const woken = rules.woken.read(raws.woken);
  const rates = rules.rates.read(raws.rates);
  if (!perHour.ok || !stacking.ok || !boundaries.ok || !hasSleepIn.ok || !woken.ok || !rates.ok) return [];
  return termsInWords(
    termsOf({
      perHour: perHour.value,
      rates: rates.value,
      stacking: stacking.value,
      boundaries: boundaries.value,
      hasSleepIn: hasSleepIn.value,
      allowance: raws.allowance,
      woken: woken.value,
      wokenPerHour: raws.wokenPerHour,
    }),
  );
}

export function CheckStep({ form, employmentId }: Props) {
  const { raws } = form;
  const from = readTypedDay(raws.from);
  const minutes = readWeekHours(raws.weekHours);
  const [, ...more] = saysOf(form);
  const says = more.length === 0 ? [words.ratesNone] : more;
  const perHour = readPounds(raws.perHour) ?? nothing;
  const asked = words.answers;
  return (
    <>
      <CheckAnswers
        answers={[
          { question: asked.from, answer: from === undefined ? '' : longDay(from), change: places.jobPay(employmentId, 'day') },
          {
            question: asked.hours,
            answer: minutes === undefined ? words.vary : hoursInWords(minutes),
            change: places.jobPay(employmentId, 'day'),
          },
          { question: words.perHour, answer: pounds(perHour), change: places.jobPay(employmentId, 'day') },
          {
            question: asked.says,
            answer: (
              <ul className="plain">
                {says.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
            change: places.jobPay(employmentId, 'rates'),
          },
          {
            question: asked.sleepIn,
            answer: raws.hasSleepIn === 'yes' ? words.sleepInAbove : words.noSleepIn,
            change: places.jobPay(employmentId, 'sleepIn'),
          },
        ]}
      />
      <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
    </>
  );
}

import { leaseDues } from '#core/lease/leaseDues';
import { type Day } from '#core/time/day';
import { readPounds, pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type Raws } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { everyOptions } from '#renderer/words/names';
import { leaseEveries, vehicleWords as words } from '#renderer/words/vehicle';
import { type termsRules } from './termsRules.ts';

type Field = { readonly field: FormInHand<typeof termsRules>['field'] };
type TypedTerms = Pick<Raws<typeof termsRules>, 'amount' | 'every' | 'endsOn' | 'firstDue'>;

const shown = 3;

/** The payments that were typed, by the very sum that later stores them; undefined until enough is typed. */
export function previewLines(typed: TypedTerms, bookStart: Day): readonly string[] | undefined {
  const amount = readPounds(typed.amount);
  const every = leaseEveries.find((one) => one === typed.every);
  const endsOn = readTypedDay(typed.endsOn);
  const firstDue = readTypedDay(typed.firstDue);
  if (amount === undefined || every === undefined || endsOn === undefined || firstDue === undefined) return undefined;
  const all = leaseDues({ amount, every, endsOn, firstDue });
  const dues = all.filter(({ day }) => day >= bookStart);
  const last = dues.at(-1);
  const lines = dues.slice(0, shown).map(({ day }) => words.previewDue(pounds(amount), dayInWords(day)));
  const more = dues.length > shown && last !== undefined ? [words.previewMore(dues.length - shown, dayInWords(last.day))] : [];
  return [...lines, ...more, ...(dues.length < all.length ? [words.previewBefore(dayInWords(bookStart))] : [])];
}

function Preview({ typed, bookStart }: { readonly typed: TypedTerms; readonly bookStart: Day }) {
  const lines = previewLines(typed, bookStart);
  return (
    <section className="why-body" aria-live="polite">
      <h2>{words.preview}</h2>
      {lines === undefined ? (
        <p>{words.previewNone}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Until when, how much, how often, from when; and what payments that makes. */
export function TermsFields({ field, raws, bookStart }: Field & { readonly raws: TypedTerms; readonly bookStart: Day }) {
  return (
    <>
      <DayField {...field('endsOn')} label={words.endsOn} />
      <MoneyField {...field('amount')} label={words.amount} />
      <Select {...field('every')} label={words.everyField} options={everyOptions.filter(({ id }) => id !== 'once')} />
      <DayField {...field('firstDue')} label={words.firstDue} />
      <Preview typed={raws} bookStart={bookStart} />
    </>
  );
}

export function MileageFields({ field }: Field) {
  return (
    <>
      <TextField {...field('miles')} label={words.milesField} hint={words.milesHint} size="short" inputMode="numeric" />
      <TextField {...field('excess')} label={words.excess} hint={words.excessHint} size="short" />
    </>
  );
}

/** Who agreed for the funder, when, and the paper. */
export function AgreedFields({ field, file }: Field & { readonly file: string }) {
  return (
    <>
      <TextField {...field('approvedBy')} label={words.approvedBy} hint={words.approvedByHint} />
      <DayField {...field('approvedOn')} label={words.approvedOn} />
      <FilePicker {...field('file')} kind="letter" label={file} isSingle />
    </>
  );
}

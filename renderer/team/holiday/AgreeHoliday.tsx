import { type HolidayRead } from '#core/contract/shapes/holiday';
import { shareOfYear, shortYearBy } from '#core/holiday/leaveYear';
import { addDays, readDay } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, free } from '#renderer/kit/form/rules';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { weekHoursText } from '#renderer/team/holiday/readHours';
import { holidayWords } from '#renderer/words/holiday';
import { hundredthsRule, readHours } from './readHours.ts';
import { useHoliday } from './useHoliday.ts';
import { usualWeekProblems } from './usualWeek.ts';

const words = holidayWords.agree;
const kinds = ['regular', 'irregular', 'part_year'] as const;
const bankHolidays = ['included', 'on_top'] as const;
const paids = ['when_taken', 'rolled_up'] as const;
const accruals = ['legal', 'unrounded'] as const;
const beyonds = ['normal', 'basic'] as const;
const sleepIns = ['whole', 'woken'] as const;

const rules = {
  from: dayRule(),
  kind: choice(kinds, words.kindNeeded),
  days: hundredthsRule(10, 700, words.daysWrong, '5'),
  hours: free(),
  yearStart: dayRule(),
  weeks: hundredthsRule(1, 2_600, words.weeksWrong, '5.6'),
  bankHolidays: choice(bankHolidays, words.kindNeeded, 'included'),
  paid: choice(paids, words.kindNeeded, 'when_taken'),
  accrual: choice(accruals, words.kindNeeded, 'legal'),
  beyondFourWeeks: choice(beyonds, words.kindNeeded, 'normal'),
  sleepIns: choice(sleepIns, words.kindNeeded, 'whole'),
};
const agreeForm = defineForm('holidayTerms', rules);
type InHand = FormInHand<typeof rules>;

function Lines({ question, lines }: { readonly question: string; readonly lines: readonly string[] }) {
  return (
    <Why question={question}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Why>
  );
}

function RegularFields({ form }: { readonly form: InHand }) {
  return (
    <>
      <TextField {...form.field('days')} label={words.days} hint={words.daysHint} size="short" />
      <TextField {...form.field('hours')} label={words.hours} hint={words.hoursHint} size="short" />
      <RadioCards
        {...form.field('bankHolidays')}
        label={words.bankHolidays}
        options={bankHolidays.map((id) => ({ id, ...words.bankHolidayOptions[id] }))}
      />
      <RadioCards
        {...form.field('beyondFourWeeks')}
        label={words.beyond}
        options={beyonds.map((id) => ({ id, ...words.beyondOptions[id] }))}
      />
    </>
  );
}

function EarnedFields({ form }: { readonly form: InHand }) {
  return (
    <>
      <RadioCards {...form.field('accrual')} label={words.accrual} options={accruals.map((id) => ({ id, ...words.accruals[id] }))} />
      <Lines question={words.accrualWhy} lines={words.accrualWhyLines} />
      <RadioCards {...form.field('paid')} label={words.paid} options={paids.map((id) => ({ id, ...words.paids[id] }))} />
    </>
  );
}

/** Said before it is saved: by another date of the leave years one of them is short. */
function ShortYear({ read, form }: { readonly read: HolidayRead; readonly form: InHand }) {
  const [from, start] = [readTypedDay(form.raws.from), readTypedDay(form.raws.yearStart)];
  if (from === undefined || start === undefined) return undefined;
  const year = shortYearBy(read.terms, { from, leaveYearStart: start.slice(5) });
  if (year === undefined) return undefined;
  const { days, of } = shareOfYear(year, year);
  return (
    <Notice tone="attention">
      <p>{words.shortYear(spanInWords(year), dayInWords(addDays(year.to, 1)), days, of)}</p>
    </Notice>
  );
}

function startOf({ terms: [now], startsOn, weekMinutes }: HolidayRead) {
  const begin = now === undefined ? startsOn : (readDay(`2024-${now.leaveYearStart}`) ?? startsOn);
  return {
    yearStart: dayInWords(begin),
    from: now === undefined ? dayInWords(startsOn) : '',
    ...(now?.week === undefined
      ? { hours: weekMinutes === undefined ? '' : weekHoursText(weekMinutes) }
      : { days: String(now.week.days / 100), hours: weekHoursText(now.week.minutes) }),
    ...(now === undefined
      ? {}
      : {
          kind: now.kind,
          weeks: String(now.weeks / 100),
          bankHolidays: now.bankHolidays,
          paid: now.paid,
          accrual: now.accrual,
          beyondFourWeeks: now.beyondFourWeeks,
          sleepIns: now.sleepIns,
        }),
  };
}

/** How a PA’s holiday is agreed, from a day on. What does not apply to the kind of hours is not asked. */
export function AgreeHoliday() {
  const { read, back } = useHoliday();
  const go = useGo();
  const form = useForm(agreeForm, { about: read.employmentId, start: startOf(read), between: usualWeekProblems });
  const saver = useSave('holiday.agree', {
    form,
    input: ({ days, hours, yearStart, ...values }) => {
      const isRegular = values.kind === 'regular';
      return {
        ...values,
        employmentId: read.employmentId,
        leaveYearStart: yearStart.slice(5),
        ...(isRegular ? { week: { days, minutes: readHours(hours) ?? 0 } } : {}),
        bankHolidays: isRegular ? values.bankHolidays : 'included',
        paid: isRegular ? 'when_taken' : values.paid,
        accrual: isRegular ? 'legal' : values.accrual,
      };
    },
    after: () => go(back.to),
    said: words.said,
    fields: { 'week.days': 'days', 'week.minutes': 'hours', leaveYearStart: 'yearStart' },
  });
  const { kind } = form.raws;
  return (
    <Page isNarrow title={words.title(read.assistant.name)} lead={words.lead} back={back} help={holidayWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('from')} label={words.from} />
        <RadioCards {...form.field('kind')} label={words.kind} options={kinds.map((id) => ({ id, ...words.kinds[id] }))} />
        <Lines question={words.why} lines={words.whyLines} />
        <DayField {...form.field('yearStart')} label={words.yearStart} hint={words.yearStartHint} />
        <ShortYear read={read} form={form} />
        <TextField {...form.field('weeks')} label={words.weeks} hint={words.weeksHint} size="short" />
        {kind === 'regular' ? <RegularFields form={form} /> : undefined}
        {kind === 'irregular' || kind === 'part_year' ? <EarnedFields form={form} /> : undefined}
        <RadioCards
          {...form.field('sleepIns')}
          label={words.sleepIns}
          options={sleepIns.map((id) => ({ id, ...words.sleepInOptions[id] }))}
        />
      </Form>
    </Page>
  );
}

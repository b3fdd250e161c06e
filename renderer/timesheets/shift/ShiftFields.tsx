import { useId } from 'react';
import { type Setup } from '#renderer/gateway/setup';
import { ChargeFields } from '#renderer/kit/fields/ChargeFields.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TimeField } from '#renderer/kit/fields/TimeField.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { longDay } from '#renderer/words/days';
import { timesheetWords } from '#renderer/words/timesheets';
import { type Question } from './clocks.ts';
import { Parts } from './Parts.tsx';
import { type ReadShift } from './readShift.ts';
import { type ShiftForm, type ShiftRaws } from './shiftForm.ts';

const words = timesheetWords.shift;

type Props = {
  readonly field: ShiftForm['field'];
  readonly raws: ShiftRaws;
  readonly read: ReadShift;
  readonly setup: Setup;
  /** Whether the pay agreement has anything for a sleep-in: the question is left out where it has not. */
  readonly hasSleepIns: boolean;
};

function whatOf(key: string): string {
  const [list = '', place = '', end = ''] = key.split('.');
  if (list === 'start' || list === 'end') return words.questionOf[list];
  const number = Number(place) + 1;
  if (list === 'woken') return end === 'from' ? words.wokenFrom(number) : words.wokenTo(number);
  return end === 'from' ? words.breakFrom(number) : words.breakTo(number);
}

/** Asks which of the two is meant, for each time that came twice. */
function Twice({ field, questions }: { readonly field: ShiftForm['field']; readonly questions: readonly Question[] }) {
  const { id, value, onChange, problem } = field('twice');
  const isFirst = (key: string): boolean => questions.find((one) => (value[one.key] ?? '') === '')?.key === key;
  return questions.map(({ key, time }, place) => (
    <RadioCards
      key={key}
      id={place === 0 ? id : `${id}-${key}`}
      label={words.twice(time, whatOf(key))}
      value={value[key] ?? ''}
      onChange={(which) => onChange({ ...value, [key]: which })}
      problem={isFirst(key) ? problem : undefined}
      options={[
        { id: 'first', name: words.first, more: words.firstMore },
        { id: 'second', name: words.second, more: words.secondMore },
      ]}
    />
  ));
}

/** The plan lines that may pay wages: the others are not offered. */
function Charge({ field, raws, setup }: Pick<Props, 'field' | 'raws' | 'setup'>) {
  const forWages = { ...setup, planLines: setup.planLines.filter(({ category }) => category === 'wages' || category === 'payroll') };
  if (forWages.planLines.length === 0)
    return (
      <Notice tone="attention">
        <p>{words.noWages}</p>
        <LinkButton to={places.addPlanLine}>{words.addLine}</LinkButton>
      </Notice>
    );
  return (
    <ChargeFields
      setup={forWages}
      on={readTypedDay(raws.day)}
      sharing={field('sharing')}
      planLineId={field('planLineId')}
      lines={field('lines')}
    />
  );
}

export function ShiftFields({ field, raws, read, setup, hasSleepIns }: Props) {
  const hint = useId();
  const { questions, times } = read;
  const echo =
    times === undefined || times.ends.day === times.starts.day ? undefined : words.endsOn(times.ends.time, longDay(times.ends.day));
  return (
    <>
      <DayField {...field('day')} label={words.day} />
      <fieldset className="part-row" aria-label={words.times} aria-describedby={hint}>
        <TimeField {...field('start')} label={words.start} />
        <TimeField {...field('end')} label={words.end} {...(echo === undefined ? {} : { echo })} />
      </fieldset>
      <p id={hint} className="hint">
        {words.startHint}
      </p>
      {hasSleepIns ? (
        <RadioCards
          {...field('kind')}
          label={words.kind}
          options={[
            { id: 'work', ...words.kinds.work },
            { id: 'sleep_in', ...words.kinds.sleep_in },
          ]}
        />
      ) : undefined}
      {raws.kind === 'sleep_in' ? <Parts {...field('woken')} list="woken" /> : <Parts {...field('breaks')} list="breaks" />}
      <Twice field={field} questions={questions} />
      <Charge field={field} raws={raws} setup={setup} />
      <TextField {...field('note')} label={words.note} />
    </>
  );
}

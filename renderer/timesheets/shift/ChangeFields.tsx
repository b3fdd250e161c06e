import { type ComponentProps } from 'react';
import { type Job, inForce } from '#renderer/gateway/team';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { type Shift } from '#renderer/timesheets/period/row';
import { timesheetWords } from '#renderer/words/timesheets';
import { ShiftFields } from './ShiftFields.tsx';

const words = timesheetWords.correct;

type Props = Pick<ComponentProps<typeof ShiftFields>, 'field' | 'raws' | 'read' | 'setup'> & {
  readonly act: FieldProps<string>;
  readonly shift: Shift;
  readonly job: Job | undefined;
  /** What follows where it was not worked at all, if there is more to say. */
  readonly dropMore?: string;
};

/** Whether a shift was otherwise or not worked at all; where it was otherwise, all of it to be typed again. */
export function ChangeFields({ act, shift, job, dropMore, ...fields }: Props) {
  const agreement = inForce(job?.employment.agreements ?? [], shift.starts.day);
  return (
    <>
      <RadioCards
        {...act}
        label={words.act}
        options={[
          { id: 'change', ...words.change },
          { id: 'drop', ...words.drop, ...(dropMore === undefined ? {} : { more: dropMore }) },
        ]}
      />
      {act.value === 'change' ? (
        <ShiftFields {...fields} hasSleepIns={agreement?.terms.sleepIn !== undefined || fields.raws.kind === 'sleep_in'} />
      ) : undefined}
    </>
  );
}

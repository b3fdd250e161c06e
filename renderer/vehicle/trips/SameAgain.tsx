import { Repeat } from 'lucide-react';
import { useState } from 'react';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { say } from '#renderer/kit/toast';
import { Why } from '#renderer/kit/Why.tsx';
import { longDay } from '#renderer/words/days';
import { tripWords as words } from '#renderer/words/trips';
import { tripLine, type TripsRead } from './tripLine.ts';

const dayForm = defineForm('tripsAgain', { day: dayRule() }, { isKept: false });

function OtherDay({ onDay }: { readonly onDay: (day: Day) => void }) {
  const form = useForm(dayForm);
  const submit = async (): Promise<void> => {
    const values = form.read();
    if (values !== undefined) onDay(values.day);
    return Promise.resolve();
  };
  return (
    <Why question={words.otherDay}>
      <Form form={form} saver={{ isBusy: false, submit }} action={words.useDay} kind="secondary">
        <DayField {...form.field('day')} label={words.onDay} />
      </Form>
    </Why>
  );
}

type Props = { readonly leaseId: string; readonly read: TripsRead; readonly onDay: (day: Day) => void };

/** The trips of the same weekday before, recorded again for a day by one press. */
export function SameAgain({ leaseId, read, onDay }: Props) {
  const { send, isBusy } = useTell('vehicle.sameTrips');
  const [problem, setProblem] = useState<string>();
  const { like, on } = read;
  const repeat = async (): Promise<void> => {
    const result = await send({ leaseId, like: like.day, on });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok) say(words.againSaid(result.value.trips, dayInWords(on)));
  };
  return (
    <section className="card stack-tight">
      <h2>{`${words.again}: ${longDay(on)}`}</h2>
      <Alert words={problem} />
      {like.trips.length === 0 ? (
        <p>{words.againNone(on)}</p>
      ) : (
        <>
          <p>{words.againLead(longDay(like.day))}</p>
          <ul>
            {like.trips.map((trip) => (
              <li key={trip.id}>{tripLine(trip)}</li>
            ))}
          </ul>
          <div className="row">
            <Button kind="primary" icon={Repeat} isBusy={isBusy} onPress={() => void repeat()}>
              {words.againButton(like.day, like.day === addDays(on, -7))}
            </Button>
          </div>
        </>
      )}
      <OtherDay onDay={onDay} />
    </section>
  );
}

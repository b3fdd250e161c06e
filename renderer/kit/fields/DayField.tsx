import { CalendarDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Input, Label, Popover, TextField as AriaTextField } from 'react-aria-components';
import { day, readDay } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { Icon } from '#renderer/kit/Icon.tsx';
import { longDay } from '#renderer/words/days';
import { formWords } from '#renderer/words/form';
import { DayCalendar } from './DayCalendar.tsx';
import { HintAndProblem } from './FieldBox.tsx';

type Props = FieldProps<string> & { readonly label: string; readonly hint?: string };

/** Inside the page's own landmark, where a screen reader looks for it. */
function inMain(): { readonly UNSTABLE_portalContainer?: Element } {
  const main = document.getElementById('main');
  return main === null ? {} : { UNSTABLE_portalContainer: main };
}

function calendarDate(text: string): CalendarDate | undefined {
  const found = readTypedDay(text);
  return found === undefined
    ? undefined
    : new CalendarDate(Number(found.slice(0, 4)), Number(found.slice(5, 7)), Number(found.slice(8, 10)));
}

/** A day, typed or chosen. What was understood is said below the box, weekday and all. */
export function DayField({ id, value, onChange, problem, label, hint = formWords.dayHint }: Props) {
  const [isOpen, setOpen] = useState(false);
  const understood = readDay(value) === undefined ? readTypedDay(value) : day(value);
  return (
    <AriaTextField
      className="field"
      data-field={id}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      autoComplete="off"
    >
      <Label className="label">{label}</Label>
      <HintAndProblem hint={hint} problem={problem} />
      <div className="day-row">
        <Input className="input size-day" />
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button className="button quiet">
            <Icon of={CalendarDays} />
            {formWords.openCalendar}
            <span className="unseen">: {label}</span>
          </Button>
          <Popover className="popover" {...inMain()}>
            <Dialog className="calendar" aria-label={formWords.calendar}>
              <DayCalendar
                value={calendarDate(value)}
                onChoose={(chosen) => {
                  onChange(shortDay(day(chosen.toString())));
                  setOpen(false);
                }}
              />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
      <span className="echo" aria-live="polite">
        {understood === undefined ? '' : longDay(understood)}
      </span>
    </AriaTextField>
  );
}

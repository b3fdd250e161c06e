import { type CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { Icon } from '#renderer/kit/Icon.tsx';
import { formWords } from '#renderer/words/form';

type Props = { readonly value: CalendarDate | undefined; readonly onChoose: (chosen: { readonly toString: () => string }) => void };

export function DayCalendar({ value, onChoose }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- a person opened it to choose a day, and starts on one
    <Calendar aria-label={formWords.calendar} defaultValue={value ?? null} onChange={onChoose} firstDayOfWeek="mon" autoFocus>
      <header>
        <Button slot="previous" className="icon-button" aria-label={formWords.earlierMonth}>
          <Icon of={ChevronLeft} />
        </Button>
        <Heading level={2} />
        <Button slot="next" className="icon-button" aria-label={formWords.laterMonth}>
          <Icon of={ChevronRight} />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

export type LeavingFacts = {
  readonly name: string;
  readonly lastDay: Day;
  readonly today: Day;
  /** What is still to be paid; absent where all is. */
  readonly waits?: string;
  /** The paper number of the P45, once it was made. */
  readonly p45?: number;
};

export type LeavingTask = {
  readonly key: 'hours' | 'holiday' | 'pay' | 'p45' | 'report' | 'pension' | 'orders' | 'keep';
  readonly state: 'done' | 'next' | 'later' | 'look';
  readonly words: string;
};

/** What is to be done when a PA leaves, in its order. What this book cannot see is only said. */
export function leavingTasks({ name, lastDay, today, waits, p45 }: LeavingFacts): readonly LeavingTask[] {
  const isOver = today > lastDay;
  const isPaid = waits === undefined && today >= lastDay;
  const given = p45 !== undefined;
  return [
    {
      key: 'pay',
      state: isPaid ? 'done' : 'next',
      words: isPaid
        ? 'Everything recorded up to the last day is paid.'
        : waits === undefined
          ? `Record and pay the hours up to ${dayInWords(lastDay)}.`
          : `Still to pay: ${waits}.`,
    },
    {
      key: 'holiday',
      state: isPaid ? 'done' : 'look',
      words: isPaid
        ? 'Holiday owed came with the last pay, as far as it is recorded under Holiday.'
        : 'Holiday that was earned and not taken is paid with the last pay. See under Holiday what is owed.',
    },
    {
      key: 'p45',
      state: given ? 'done' : isPaid && isOver ? 'next' : 'later',
      words: given
        ? `The P45 is paper ${String(p45)}. Give all three parts to ${name}.`
        : 'Make the P45 once the last pay is approved. By law it may not wait long.',
    },
    {
      key: 'report',
      state: 'look',
      words: `The report to HMRC of the last pay says that ${name} left on ${dayInWords(lastDay)}. That is part 1 of the P45: nothing else is sent. Where that report had gone before the last day was recorded, make it again under HMRC, and send it.`,
    },
    { key: 'pension', state: 'look', words: 'Tell the pension provider that they left, where they are in a pension.' },
    {
      key: 'orders',
      state: 'look',
      words: 'Tell whoever sent an attachment order, such as a court, council or the Child Maintenance Service, within ten days.',
    },
    {
      key: 'keep',
      state: 'look',
      words: 'Keep their payroll records for three years after this tax year, and the copy of their right to work for two years.',
    },
  ];
}

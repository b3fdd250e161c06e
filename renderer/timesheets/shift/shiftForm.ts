import { forOne } from '#renderer/gateway/charges';
import { defineForm, type Raws } from '#renderer/kit/form/defineForm';
import { choice, dayRule, free, line, optional, texts, timeRule } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { timesheetWords } from '#renderer/words/timesheets';

const words = timesheetWords.shift;

/** All about a shift. Fields that hang on others are read by readShift. */
export const shiftRules = {
  day: dayRule(),
  start: timeRule(words.startNeeded),
  end: timeRule(words.endNeeded),
  kind: choice(['work', 'sleep_in'], words.kindNeeded, 'work'),
  /** Each part's times by place and name: '0.from', '0.to', '0.why'. */
  breaks: texts(),
  woken: texts(),
  /** Which of the two, for a time that comes twice in the October night: 'first' or 'second' by 'start', 'woken.0.from'. */
  twice: texts(),
  sharing: free(forOne),
  planLineId: free(),
  lines: texts(),
  note: optional(line('')),
};

export const shiftForm = defineForm('shift', shiftRules);

export type ShiftForm = FormInHand<typeof shiftRules>;
export type ShiftRaws = Raws<typeof shiftRules>;

/** Which field a problem's path belongs to. */
export const shiftFields = { starts: 'start', ends: 'end', charge: 'planLineId' } as const;

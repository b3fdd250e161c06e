import { type Setup } from '#renderer/gateway/setup';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { type DutyRaws, readDuty } from './dutyForm.ts';
import { readRepeats, type RepeatRaws } from './repeats.ts';

/** What is wrong between a planned shift’s fields: its times, its pause, who pays, and how it repeats. */
export function shiftProblems(setup: Setup, raws: DutyRaws & RepeatRaws & { readonly day: string }): readonly FieldProblem[] {
  return [...readDuty(setup, raws, readTypedDay(raws.day)).problems, ...readRepeats(raws).problems];
}

import { done } from '#core/contract/result';
import { instantOfMinute } from '#core/time/london';
import { type TimeSpan } from '#core/shifts/cutShift';
import { type Made } from '#db/actions/made';
import { type CheckedShift, type ShiftInput, checkShift } from '#db/actions/shifts/checkShift';
import { type Writing } from '#db/kernel/handlers';

function moments({ from, to }: TimeSpan): { readonly starts_at: string; readonly ends_at: string } {
  return { starts_at: instantOfMinute(from), ends_at: instantOfMinute(to) };
}

function keepParts(writing: Writing, shiftId: string, { worked }: CheckedShift, input: ShiftInput): void {
  const breaks = worked.breaks.map((span) => ({ kind: 'break', span, words: null }));
  const woken = worked.woken.map((span, at) => ({ kind: 'woken', span, words: writing.keep({ why: input.woken[at]?.why ?? '' }) }));
  for (const [at, { kind, span, words }] of [...breaks, ...woken].entries())
    writing.append('shift_part', { shift_id: shiftId, place: at + 1, kind, ...moments(span), words_digest: words });
}

/** Writes a shift that was checked. Answers its id. */
export function keepShift(writing: Writing, checked: CheckedShift, input: ShiftInput): string {
  const { worked, splitId } = checked;
  const id = writing.newId('shift');
  writing.append('shift', {
    id,
    employment_id: input.employmentId,
    kind: worked.kind,
    day: worked.day,
    ...moments(worked),
    split_id: splitId,
    words_digest: input.note === undefined ? null : writing.keep({ note: input.note }),
  });
  keepParts(writing, id, checked, input);
  for (const { planLineId, hundredths } of worked.charges)
    writing.append('shift_charge', { shift_id: id, plan_line_id: planLineId, hundredths });
  return id;
}

/** Time worked, or a sleep-in with its wakings, and who bears it. */
export function recordShift(writing: Writing, input: ShiftInput): Made {
  const checked = checkShift(writing, input);
  return checked.ok ? done({ id: keepShift(writing, checked.value, input) }) : checked;
}

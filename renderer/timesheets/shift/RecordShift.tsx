import { addDays, type Day, readDay } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { useSetup } from '#renderer/gateway/setup';
import { inForce, type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { NoPeriod } from '#renderer/timesheets/period/NoPeriod.tsx';
import { ownShifts, type PeriodRow, useRow } from '#renderer/timesheets/period/row';
import { timesInWords } from '#renderer/timesheets/period/worked';
import { type OpenShift, openShifts } from '#renderer/timesheets/rota/rotaRows';
import { timesheetWords } from '#renderer/words/timesheets';
import { readShift } from './readShift.ts';
import { ShiftFields } from './ShiftFields.tsx';
import { shiftFields, shiftForm } from './shiftForm.ts';
import { plannedStart, shiftStart } from './shiftStart.ts';
import { WhatItPays } from './WhatItPays.tsx';

const words = timesheetWords.shift;

/** Shifts one after the other: each starts as the last one was, on the day after it. */
type Props = { readonly row: PeriodRow; readonly job: Job; readonly today: Day; readonly planned: OpenShift | undefined };

function Fields({ row, job, today, planned }: Props) {
  const { employment, assistant } = job;
  const setup = useSetup();
  const before = useRow(employment.id, addDays(row.from, -1));
  const form = useForm(shiftForm, {
    about: `${employment.id} ${row.from} ${String(ownShifts(row).length)}${planned?.planned.id ?? ''}`,
    start: { ...shiftStart(setup, row, before, today), ...(planned === undefined ? {} : plannedStart(setup, planned)) },
  });
  const read = readShift(setup, form.raws, employment.id);
  const go = useGo();
  const here = places.timesheet(employment.id, row.from);
  const saver = useSave('shift.record', {
    form,
    input: () => {
      if (read.shift === undefined) form.fail(read.problems);
      return read.shift;
    },
    after: () => go(planned === undefined ? places.recordShift(employment.id, row.from) : here),
    said: read.times === undefined ? '' : words.saved(shortDay(read.times.starts.day), timesInWords(read.times)),
    fields: shiftFields,
  });
  const agreement = inForce(employment.agreements, readTypedDay(form.raws.day) ?? row.to);
  const hasAny = ownShifts(row).length > 0;
  return (
    <Page
      isNarrow
      title={words.title}
      lead={words.lead(assistant.name, ownShifts(row).length)}
      back={{ to: here, words: words.toTimesheet }}
      help={timesheetWords.help}
    >
      {employment.agreements.length > 0 ? undefined : (
        <Notice tone="attention">
          <p>{words.noAgreement}</p>
          <LinkButton to={places.jobPay(employment.id, 'day')}>{timesheetWords.page.addAgreement}</LinkButton>
        </Notice>
      )}
      <Form form={form} saver={saver} action={words.save} {...(hasAny ? {} : { leave: here })}>
        <ShiftFields
          field={form.field}
          raws={form.raws}
          read={read}
          setup={setup}
          hasSleepIns={agreement?.terms.sleepIn !== undefined || form.raws.kind === 'sleep_in'}
        />
        <WhatItPays shift={read.shift} />
      </Form>
      {hasAny ? <LinkButton to={here}>{words.toTimesheetDone}</LinkButton> : undefined}
    </Page>
  );
}

export function RecordShift() {
  const id = usePart('id');
  const day = readDay(usePart('day'));
  const team = useTeam();
  const job = jobOf(team, id);
  const row = useRow(id, day);
  const plannedId = `${usePart('pattern')}/${usePart('on')}`;
  const planned = row && openShifts(row).find((shift) => shift.planned.id === plannedId);
  if (job === undefined || row === undefined) return <NoPeriod />;
  return <Fields key={ownShifts(row).length} row={row} job={job} today={team.today} planned={planned} />;
}

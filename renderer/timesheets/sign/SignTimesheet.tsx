import { type Day, readDay } from '#core/time/day';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { pounds } from '#core/money/words';
import { useSetup } from '#renderer/gateway/setup';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { tell } from '#renderer/gateway/tell';
import { say } from '#renderer/kit/toast';
import { NoPeriod } from '#renderer/timesheets/period/NoPeriod.tsx';
import { type PeriodRow, useRow } from '#renderer/timesheets/period/row';
import { ShiftTable } from '#renderer/timesheets/period/ShiftTable.tsx';
import { workedInWords } from '#renderer/timesheets/period/worked';
import { timesheetWords } from '#renderer/words/timesheets';
import { readSignatures, type Side, signatureFields, signForm } from './signForm.ts';

const words = timesheetWords.sign;
type Props = { readonly row: PeriodRow; readonly job: Job; readonly today: Day };

/** The sides that have not signed the live timesheet yet. */
function sidesLeft({ timesheet }: PeriodRow): readonly Side[] {
  const signed = (timesheet?.signatures ?? []).map(({ side }) => side);
  return (['assistant', 'employer'] as const).filter((side) => !signed.includes(side));
}

function Fields({ row, job, today }: Props) {
  const { employmentId, from, to } = row;
  const sides = sidesLeft(row);
  const names: Readonly<Record<Side, string>> = { assistant: row.assistant, employer: job.employment.employer };
  const form = useForm(signForm, {
    about: `${employmentId} ${from}`,
    start: { assistantOn: shortDay(today), employerOn: shortDay(today) },
  });
  const go = useGo();
  const here = places.timesheet(employmentId, from);
  const saver = useSend<typeof signForm.rules, { readonly id: string; readonly number: number }>({
    form,
    send: ({ how, file }) => {
      const { signatures, problems } = readSignatures(form.raws, sides);
      if (problems.length > 0) form.fail(problems);
      const scan = how === 'scan' ? file[0]?.token : undefined;
      return problems.length > 0
        ? undefined
        : tell('timesheet.sign', { employmentId, from, to, signatures: [...signatures], ...(scan === undefined ? {} : { file: scan }) });
    },
    after: ({ number }) => {
      say(words.said(number));
      go(here);
    },
    said: '',
    fields: signatureFields(form.raws, sides),
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={here}>
      <RadioCards
        {...form.field('how')}
        label={words.how}
        options={[
          { id: 'typed', ...words.typed },
          { id: 'scan', ...words.scan },
        ]}
      />
      {sides.map((side) => (
        <div key={side} className="stack">
          <TextField {...form.field(side)} label={words[side](names[side])} {...(sides.length > 1 ? { hint: words.optional } : {})} />
          <DayField
            {...form.field(side === 'assistant' ? 'assistantOn' : 'employerOn')}
            label={side === 'assistant' ? words.assistantOn : words.employerOn}
          />
        </div>
      ))}
      {form.raws.how === 'scan' ? <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle /> : undefined}
    </Form>
  );
}

/** Everything that is signed for, then the names of those who sign. */
export function SignTimesheet() {
  const id = usePart('id');
  const team = useTeam();
  const setup = useSetup();
  const row = useRow(id, readDay(usePart('day')));
  const job = jobOf(team, id);
  if (row === undefined || job === undefined) return <NoPeriod />;
  const { assistant, from, to, shifts, gross } = row;
  const period = spanInWords({ from, to });
  return (
    <Page
      title={words.title(assistant)}
      over={timesheetWords.period(period, dayInWords(row.payday))}
      lead={words.lead}
      back={{ to: places.timesheet(id, from), words: timesheetWords.shift.toTimesheet }}
      help={timesheetWords.help}
    >
      {shifts.length === 0 ? <p className="card">{words.nothing}</p> : <ShiftTable setup={setup} row={row} canCorrect={false} />}
      <p className="strong">
        {workedInWords(shifts)}
        {gross === undefined ? '' : `: ${pounds(gross)}`}
      </p>
      {shifts.length === 0 ? undefined : <Fields row={row} job={job} today={team.today} />}
    </Page>
  );
}

import { type Day, readDay } from '#core/time/day';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { pounds } from '#core/money/words';
import { useTry } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { tell } from '#renderer/gateway/tell';
import { say } from '#renderer/kit/toast';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { NoPeriod } from '#renderer/timesheets/period/NoPeriod.tsx';
import { type PeriodRow, useRow } from '#renderer/timesheets/period/row';
import { ShiftTable } from '#renderer/timesheets/period/ShiftTable.tsx';
import { workedInWords } from '#renderer/timesheets/period/worked';
import { type OpenShift, openShifts, shiftInWords } from '#renderer/timesheets/rota/rotaRows';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords } from '#renderer/words/timesheets';
import { SignForBoth } from './SignForBoth.tsx';
import { readSignatures, type Side, signatureFields, signForm } from './signForm.ts';

const words = timesheetWords.sign;
const pages = timesheetPages.sign;
type Props = { readonly row: PeriodRow; readonly job: Job; readonly today: Day };

/** The sides that have not signed the live timesheet yet. */
function sidesLeft({ timesheet }: PeriodRow): readonly Side[] {
  const signed = (timesheet?.signatures ?? []).map(({ side }) => side);
  return (['assistant', 'employer'] as const).filter((side) => !signed.includes(side));
}

type FormProps = Props & { readonly form: FormInHand<typeof signForm.rules> };

/** A paper with both signatures names both; what was typed already stays. */
function namesOnPaper(
  raws: FormProps['form']['raws'],
  sides: readonly Side[],
  names: Readonly<Record<Side, string>>,
): Partial<typeof raws> {
  const named = Object.fromEntries(sides.map((side) => [side, raws[side].trim() === '' ? names[side] : raws[side]]));
  return { assistant: named['assistant'] ?? raws.assistant, employer: named['employer'] ?? raws.employer };
}

/** Names, days or a paper: for whoever signs another day, or on paper. */
function OtherWay({ row, job, form }: FormProps) {
  const { employmentId, from, to } = row;
  const sides = sidesLeft(row);
  const names: Readonly<Record<Side, string>> = { assistant: row.assistant, employer: job.employment.employer };
  const go = useGo();
  const here = places.timesheet(employmentId, from);
  const saver = useSend<typeof signForm.rules, { readonly id: string; readonly number: number }>({
    form,
    send: ({ how, file, planned }) => {
      const { signatures, problems } = readSignatures(form.raws, sides);
      if (problems.length > 0) form.fail(problems);
      const scan = how === 'scan' ? file[0]?.token : undefined;
      const asPlanned = openShifts(row).length === 0 || planned.length === 0 ? {} : { asPlanned: [...planned] };
      return problems.length > 0
        ? undefined
        : tell('timesheet.sign', {
            employmentId,
            from,
            to,
            signatures: [...signatures],
            ...asPlanned,
            ...(scan === undefined ? {} : { file: scan }),
          });
    },
    after: ({ number }) => {
      say(words.said(number));
      go(wayBackThrough()?.to ?? here);
    },
    said: '',
    fields: { ...signatureFields(form.raws, sides), asPlanned: 'planned' },
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={here} kind={sides.length === 2 ? 'secondary' : 'primary'}>
      <RadioCards
        {...form.field('how')}
        onChange={(how) => form.set({ how, ...(how === 'scan' ? namesOnPaper(form.raws, sides, names) : {}) })}
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

/** Planned shifts that nobody has said anything about: those that stay ticked were worked as planned. */
function Planned({ row, form, open }: Pick<FormProps, 'row' | 'form'> & { readonly open: readonly OpenShift[] }) {
  return (
    <section className="card stack-tight">
      <CheckboxGroup
        {...form.field('planned')}
        label={pages.planned}
        hint={pages.plannedHint}
        options={open.map((shift) => ({ id: shift.planned.id, name: shiftInWords(shift) }))}
      />
      <LinkButton to={places.timesheet(row.employmentId, row.from)}>{pages.recordOther}</LinkButton>
    </section>
  );
}

/** `38 hours 30 minutes: £494.00`, with the planned shifts that are ticked; without the sum until the book has worked it out. */
function useWhole({ employmentId, from, to, shifts }: PeriodRow, ticked: readonly OpenShift[]): string {
  const minutes = ticked.reduce((so, { kind, planned }) => so + (kind === 'work' ? planned.minutes : 0), 0);
  const nights = ticked.filter(({ kind }) => kind === 'sleep_in').length;
  const whole = useTry('timesheet.whole', { employmentId, from, to, asPlanned: ticked.map(({ planned }) => planned.id) });
  const worked = workedInWords(shifts, { minutes, nights });
  return whole.state === 'answer' ? `${worked}: ${pounds(whole.value.gross)}` : worked;
}

function Shown({ row, job, today }: Props) {
  const open = openShifts(row);
  const { employmentId, from, shifts } = row;
  const setup = useSetup();
  const form = useForm(signForm, {
    about: `${employmentId} ${from} ${String(open.length)}`,
    start: { assistantOn: shortDay(today), employerOn: shortDay(today), planned: open.map(({ planned }) => planned.id) },
  });
  const ticked = open.filter(({ planned }) => form.raws.planned.includes(planned.id));
  const isNothing = shifts.length === 0 && ticked.length === 0;
  const worked = useWhole(row, ticked);
  return (
    <>
      {isNothing ? <p className="card">{words.nothing}</p> : undefined}
      {sidesLeft(row).length === 2 && !isNothing ? (
        <SignForBoth row={row} job={job} today={today} asPlanned={ticked.map(({ planned }) => planned.id)} worked={worked} />
      ) : undefined}
      {open.length === 0 ? undefined : <Planned row={row} form={form} open={open} />}
      {shifts.length === 0 ? undefined : <ShiftTable setup={setup} row={row} canCorrect={false} />}
      <p className="strong">{worked}</p>
      {isNothing ? undefined : (
        <section className="stack">
          <h2>{pages.otherway}</h2>
          <OtherWay row={row} job={job} today={today} form={form} />
        </section>
      )}
    </>
  );
}

/** Everything that is signed for, and who signs. */
export function SignTimesheet() {
  const id = usePart('id');
  const team = useTeam();
  const row = useRow(id, readDay(usePart('day')));
  const job = jobOf(team, id);
  if (row === undefined || job === undefined) return <NoPeriod />;
  const { assistant, from, to } = row;
  return (
    <Page
      title={words.title(assistant)}
      over={timesheetWords.period(spanInWords({ from, to }), dayInWords(row.payday))}
      lead={words.lead}
      back={{ to: places.timesheet(id, from), words: timesheetWords.shift.toTimesheet }}
      help={timesheetWords.help}
    >
      <Shown row={row} job={job} today={team.today} />
    </Page>
  );
}

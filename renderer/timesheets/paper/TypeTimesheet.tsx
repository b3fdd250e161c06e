import { ArrowLeft, ArrowRight, Plus } from 'lucide-react';
import { addDays, type Day, readDay, type Span } from '#core/time/day';
import { shortDay, spanInWords } from '#core/time/words';
import { forOne } from '#renderer/gateway/charges';
import { useSetup } from '#renderer/gateway/setup';
import { inForce, jobOf, useTeam } from '#renderer/gateway/team';
import { Button } from '#renderer/kit/Button.tsx';
import { ChargeFields } from '#renderer/kit/fields/ChargeFields.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { free, several, texts } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { NoPeriod } from '#renderer/timesheets/period/NoPeriod.tsx';
import { inOrder, ownShifts, type PeriodRow, useRow } from '#renderer/timesheets/period/row';
import { timesInWords } from '#renderer/timesheets/period/worked';
import { openShifts } from '#renderer/timesheets/rota/rotaRows';
import { chargeTyped } from '#renderer/timesheets/shift/readShift';
import { shiftStart } from '#renderer/timesheets/shift/shiftStart';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords } from '#renderer/words/timesheets';
import { PaperRowFields, SleepIns } from './PaperRowFields.tsx';
import { readPaperRows, rowsOf, type Typed, typedAsPlanned, weekWith } from './paperRows.ts';

const words = timesheetPages.typed;

const paperForm = defineForm('paper', {
  cells: texts(),
  /** Days with one more shift than the paper prints. */
  added: several('', 0),
  another: free(),
  sharing: free(forOne),
  planLineId: free(),
  lines: texts(),
});

type PaperForm = FormInHand<typeof paperForm.rules>;

function recordedOn(row: PeriodRow, day: Day): string | undefined {
  const known = inOrder(ownShifts(row)).filter(({ starts, changed }) => starts.day === day && changed === undefined);
  return known.length === 0 ? undefined : words.known(known.map(timesInWords).join(', '));
}

/** A day with more shifts than the paper prints: below the rows, so that Tab runs through them alone. */
function AddRow({ week, form }: { readonly week: Span; readonly form: PaperForm }) {
  const { another, added } = form.raws;
  const days = rowsOf(week, [], []).map(({ day, name }) => ({ id: day, name }));
  return (
    <div className="part-row">
      <Select {...form.field('another')} label={words.anotherDay} options={days} />
      <Button icon={Plus} isDisabled={another === ''} onPress={() => form.set({ added: [...added, another], another: '' })}>
        {words.another}
      </Button>
    </div>
  );
}

type Props = { readonly row: PeriodRow; readonly on: Day; readonly today: Day; readonly hasSleepIns: boolean };

function useStart(row: PeriodRow, today: Day, cells: Typed) {
  const setup = useSetup();
  const before = useRow(row.employmentId, addDays(row.from, -1));
  const { sharing = forOne, planLineId = '', lines = {} } = shiftStart(setup, row, before, today);
  return { cells, sharing, planLineId, lines };
}

/** The weeks of the paper beside this one. */
function Weeks({ row, week }: { readonly row: PeriodRow; readonly week: { readonly from: Day; readonly to: Day } }) {
  return (
    <nav className="row" aria-label={words.weeks}>
      {week.from > row.from ? (
        <LinkButton to={places.typeTimesheet(row.employmentId, addDays(week.from, -1))} icon={ArrowLeft}>
          {words.earlier}
        </LinkButton>
      ) : undefined}
      {week.to < row.to ? (
        <LinkButton to={places.typeTimesheet(row.employmentId, addDays(week.to, 1))} icon={ArrowRight}>
          {words.later}
        </LinkButton>
      ) : undefined}
    </nav>
  );
}

/** The paper's rows in their order; the fields go to the shift that a refusal names. */
function Paper({ row, on, today, hasSleepIns }: Props) {
  const setup = useSetup();
  const week = weekWith(row, on);
  const planned = openShifts(row).filter(({ planned: one }) => one.day >= week.from && one.day <= week.to);
  const form = useForm(paperForm, {
    about: `${row.employmentId} ${week.from} ${String(ownShifts(row).length)}`,
    start: useStart(row, today, typedAsPlanned(week, planned)),
  });
  const { cells, added, another: _, ...payer } = form.raws;
  const rows = rowsOf(
    week,
    planned,
    added.flatMap((text) => readDay(text) ?? []),
  );
  const charge = chargeTyped(setup, { ...payer, day: shortDay(week.from) });
  const read = readPaperRows(rows, cells, { employmentId: row.employmentId, charge: charge.charge ?? { planLineId: '' } });
  const go = useGo();
  const saver = useSave('shift.recordMany', {
    form,
    input: () => {
      const nothing = read.shifts.length === 0 && read.problems.length === 0 ? [{ sentence: words.nothing }] : [];
      const problems = [...read.problems, ...nothing, ...charge.problems];
      if (problems.length > 0) form.fail(problems);
      return problems.length > 0 ? undefined : { shifts: [...read.shifts] };
    },
    after: () =>
      go(week.to < row.to ? places.typeTimesheet(row.employmentId, addDays(week.to, 1)) : places.timesheet(row.employmentId, row.from)),
    said: words.said(read.shifts.length),
    fields: { shifts: 'cells' },
  });
  const forWages = { ...setup, planLines: setup.planLines.filter(({ category }) => category === 'wages' || category === 'payroll') };
  return (
    <>
      <Weeks row={row} week={week} />
      <Form form={form} saver={saver} action={words.save(read.shifts.length)} leave={places.timesheet(row.employmentId, row.from)}>
        <div className="stack" data-field={`${form.name}-cells`}>
          {rows.map((one) => (
            <PaperRowFields key={one.key} of={one} form={form} known={one.key.endsWith(' 0') ? recordedOn(row, one.day) : undefined} />
          ))}
          {hasSleepIns ? <SleepIns form={form} rows={rows} /> : undefined}
          <AddRow week={week} form={form} />
        </div>
        <ChargeFields
          setup={forWages}
          on={week.from}
          sharing={form.field('sharing')}
          planLineId={form.field('planLineId')}
          lines={form.field('lines')}
        />
      </Form>
      <p className="soft">
        {words.sleepIns} <TextLink to={places.recordShift(row.employmentId, row.from)}>{words.recordOne}</TextLink>
      </p>
    </>
  );
}

/** A paper timesheet typed in, a week at a time: the Tab key goes through it as the eye does. */
export function TypeTimesheet() {
  const day = readDay(usePart('day'));
  const row = useRow(usePart('id'), day);
  const team = useTeam();
  const { today } = team;
  if (row === undefined || day === undefined) return <NoPeriod />;
  const week = weekWith(row, day);
  const agreed = inForce(jobOf(team, row.employmentId)?.employment.agreements ?? [], week.to);
  const hasSleepIns = agreed?.terms.sleepIn !== undefined || openShifts(row).some(({ kind }) => kind === 'sleep_in');
  return (
    <Page
      key={week.from}
      title={words.title(row.assistant)}
      lead={words.lead(spanInWords(week))}
      back={{ to: places.timesheet(row.employmentId, row.from), words: timesheetWords.shift.toTimesheet }}
      help={timesheetWords.help}
    >
      <Paper key={`${week.from} ${String(ownShifts(row).length)}`} row={row} on={day} today={today} hasSleepIns={hasSleepIns} />
    </Page>
  );
}

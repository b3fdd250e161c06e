import { useEffect, useEffectEvent } from 'react';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { shortDay } from '#core/time/words';
import { type Attempt, useTry } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { type Team, useTeam } from '#renderer/gateway/team';
import { Alert } from '#renderer/kit/Alert.tsx';
import { ChargeFields } from '#renderer/kit/fields/ChargeFields.tsx';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { FileRows } from '#renderer/kit/FileRows.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type Option, Select } from '#renderer/kit/fields/Select.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { chargeTyped } from '#renderer/timesheets/shift/readShift';
import { formWords } from '#renderer/words/form';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords } from '#renderer/words/timesheets';
import { byColumn, fileForm, fileInput, fileProblems, guessed } from './fileForm.ts';

const words = timesheetPages.file;
type InHand = FormInHand<typeof fileForm.rules>;
type Preview = OutputOf<'shiftFile.preview'>;

/** 'Column 3: 09:00': its number as a person counts, and what stands in it. */
function columnOptions({ rows, columns }: OutputOf<'shiftFile.inspect'>): readonly Option[] {
  const sample = rows[1] ?? rows[0] ?? [];
  return Array.from({ length: columns }, (_, place) => ({ id: String(place), name: words.columnOption(place + 1, sample[place] ?? '') }));
}

function FirstRows({ of: { rows, columns } }: { readonly of: OutputOf<'shiftFile.inspect'> }) {
  const places = Array.from({ length: columns }, (_, place) => place);
  return (
    <Table
      caption={words.rows}
      columns={places.map((place) => ({ name: words.column(place + 1) }))}
      rows={rows.map((row, at) => ({ key: String(at), cells: places.map((place) => row[place] ?? '') }))}
      whenEmpty=""
    />
  );
}

function whoseOptions({ assistants }: Team): readonly Option[] {
  const jobs = assistants.flatMap(({ name, employments }) =>
    employments.map(({ id, job, employer }) => ({ id, name, more: `${job}, ${employer}` })),
  );
  return [{ id: byColumn, name: words.byColumn }, ...jobs];
}

function Columns({ form, options, team }: { readonly form: InHand; readonly options: readonly Option[]; readonly team: Team }) {
  const none = [{ id: '', name: words.noColumn }, ...options];
  return (
    <>
      <RadioCards
        {...form.field('heading')}
        label={words.heading}
        options={[
          { id: 'yes', name: words.yes },
          { id: 'no', name: words.no },
        ]}
      />
      <Select {...form.field('whose')} label={words.whose} options={whoseOptions(team)} />
      {form.raws.whose === byColumn ? <Select {...form.field('who')} label={words.who} options={options} /> : undefined}
      <Select {...form.field('day')} label={words.day} options={options} />
      <RadioCards
        {...form.field('dates')}
        label={words.dates}
        options={[
          { id: 'day_first', name: words.orders.day_first },
          { id: 'year_first', name: words.orders.year_first },
        ]}
      />
      <Select {...form.field('start')} label={words.start} options={options} />
      <Select {...form.field('end')} label={words.end} options={options} />
      <Select {...form.field('break')} label={words.break} hint={words.breakHint} options={none} />
      <Select {...form.field('sleepIn')} label={words.sleepIn} hint={words.sleepInHint} options={none} />
      {form.raws.sleepIn === '' ? undefined : <Select {...form.field('woken')} label={words.woken} hint={words.wokenHint} options={none} />}
      <Select {...form.field('note')} label={words.note} options={none} />
    </>
  );
}

/** What bringing it in would do, row by row, before anything is saved. */
function WhatHappens({ preview, form }: { readonly preview: Attempt<Preview>; readonly form: InHand }) {
  if (preview.state === 'refused') return <Alert tone="attention" words={preview.problem.sentence} />;
  return (
    <FileRows
      preview={preview}
      words={words}
      whenRefused={(refused) => (
        <CheckboxGroup
          {...form.field('leaveOut')}
          label={words.whatNow}
          hint={words.leaveOutHint}
          options={[{ id: 'yes', name: words.leaveOut(refused) }]}
        />
      )}
    />
  );
}

/** The first guess at the columns is written into the form once, for each file. */
function useGuess(form: InHand, inspected: Attempt<OutputOf<'shiftFile.inspect'>>): void {
  const guess = inspected.state === 'answer' ? inspected.value.guess : undefined;
  const write = useEffectEvent(() => {
    if (guess !== undefined) form.set(guessed(form.raws, guess));
  });
  useEffect(() => write(), [guess]);
}

function refusedRows(preview: Attempt<Preview>): readonly number[] {
  return preview.state === 'answer' ? preview.value.rows.filter(({ state }) => state === 'refused').map(({ row }) => row) : [];
}

/** Undefined where something is not right yet: it is said beside its field. */
function toSend(form: InHand, asked: ReturnType<typeof fileInput>, preview: Attempt<Preview>): InputOf<'shiftFile.import'> | undefined {
  const refused = refusedRows(preview);
  const isLeft = form.raws.leaveOut.length > 0;
  const problems = [
    ...fileProblems(form.raws),
    ...(preview.state === 'refused' ? [{ field: 'day', sentence: preview.problem.sentence }] : []),
    ...(asked === undefined || preview.state === 'asking' ? [{ sentence: words.readFirst }] : []),
    ...(refused.length > 0 && !isLeft ? [{ field: 'leaveOut', sentence: words.leaveOutNeeded }] : []),
  ];
  if (problems.length > 0) form.fail(problems);
  return problems.length > 0 || asked === undefined ? undefined : { ...asked, leaveOut: isLeft ? [...refused] : [] };
}

/** Brings in a file of shifts: the file, its columns, what will happen, and only then the deed. */
export function ShiftFile() {
  const team = useTeam();
  const setup = useSetup();
  const form = useForm(fileForm);
  const file = form.raws.file[0]?.token;
  const inspected = useTry('shiftFile.inspect', file === undefined ? undefined : { file });
  useGuess(form, inspected);
  const { charge } = chargeTyped(setup, { ...form.raws, day: shortDay(team.today) });
  const asked = fileInput(form.raws, charge);
  const preview = useTry('shiftFile.preview', asked, { keepsLast: true });
  const fresh = preview.state === 'answer' ? preview.value.fresh : 0;
  const go = useGo();
  const saver = useSave('shiftFile.import', {
    form,
    input: () => toSend(form, asked, preview),
    after: () => go(places.timesheets),
    said: words.said,
    fields: { employmentId: 'whose', columns: 'day', 'columns.day': 'day' },
  });
  const forWages = { ...setup, planLines: setup.planLines.filter(({ category }) => category === 'wages' || category === 'payroll') };
  return (
    <Page title={words.title} lead={words.lead} back={{ to: places.timesheets, words: timesheetWords.back }} help={timesheetWords.help}>
      <Form form={form} saver={saver} action={fresh === 0 ? formWords.carryOn : words.action(fresh)} leave={places.timesheets}>
        <FilePicker
          {...form.field('file')}
          kind="bankFile"
          label={words.file}
          hint={words.fileHint}
          isSingle
          refused={inspected.state === 'refused' ? inspected.problem.sentence : undefined}
        />
        {inspected.state === 'answer' ? (
          <>
            <FirstRows of={inspected.value} />
            <Columns form={form} options={columnOptions(inspected.value)} team={team} />
            <WhatHappens preview={preview} form={form} />
            {preview.state !== 'answer' || !preview.value.needsCharge ? undefined : (
              <section className="stack">
                <h2>{words.charge}</h2>
                <ChargeFields
                  setup={forWages}
                  on={team.today}
                  sharing={form.field('sharing')}
                  planLineId={form.field('planLineId')}
                  lines={form.field('lines')}
                />
              </section>
            )}
          </>
        ) : undefined}
      </Form>
    </Page>
  );
}

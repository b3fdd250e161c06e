import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TimeField } from '#renderer/kit/fields/TimeField.tsx';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { cellKey, type Column, columns, isSleepIn, type PaperRow, type Typed } from './paperRows.ts';

const words = timesheetPages.typed;

const labels = { start: words.start, end: words.end, breakFrom: words.breakFrom, breakTo: words.breakTo } as const;
const sleepInLabels = { ...labels, breakFrom: words.awakeFrom, breakTo: words.awakeTo } as const;

/** As much of the form as its rows write to. */
type CellsForm = {
  readonly name: string;
  readonly raws: { readonly cells: Typed };
  readonly problems: readonly FieldProblem[];
  readonly set: (typed: { readonly cells: Typed }) => void;
};

type Props = {
  readonly of: PaperRow;
  readonly form: CellsForm;
  /** What is recorded of the day already. */
  readonly known: string | undefined;
};

/** One line of the paper: the day, and its boxes from left to right. Of a sleep-in the last two times are the time awake. */
export function PaperRowFields({ of, form, known }: Props) {
  const { cells } = form.raws;
  const isNight = isSleepIn(of, cells);
  const cell = (column: Column) => {
    const key = cellKey(of, column);
    return {
      id: `${form.name}-${key}`,
      value: cells[key] ?? '',
      onChange: (text: string) => form.set({ cells: { ...cells, [key]: text } }),
      problem: form.problems.find(({ field }) => field === key)?.sentence,
    };
  };
  return (
    <fieldset className="field">
      <legend className="group-label">{of.name}</legend>
      {known === undefined ? undefined : <p className="hint">{known}</p>}
      <div className="part-row">
        {columns.map((column) => (
          <TimeField key={column} {...cell(column)} label={(isNight ? sleepInLabels : labels)[column]} />
        ))}
        {isNight ? <TextField {...cell('why')} label={words.whyField} /> : undefined}
      </div>
    </fieldset>
  );
}

type SleepInProps = { readonly form: CellsForm; readonly rows: readonly PaperRow[] };

/** Which of the rows that have a time are sleep-ins: below them all, so that Tab runs through the times alone. */
export function SleepIns({ form, rows }: SleepInProps) {
  const { cells } = form.raws;
  const typed = rows.filter((row) => (cells[cellKey(row, 'start')] ?? '').trim() !== '');
  if (typed.length === 0) return undefined;
  const choose = (chosen: readonly string[]): void => {
    const kinds = typed.map((row) => [cellKey(row, 'kind'), chosen.includes(row.key) ? 'sleep_in' : ''] as const);
    form.set({ cells: { ...cells, ...Object.fromEntries(kinds) } });
  };
  return (
    <CheckboxGroup
      id={`${form.name}-sleepIns`}
      label={words.sleepInsAsked}
      hint={words.sleepInsHint}
      value={typed.filter((row) => isSleepIn(row, cells)).map(({ key }) => key)}
      onChange={choose}
      problem={undefined}
      options={typed.map(({ key, name }) => ({ id: key, name }))}
    />
  );
}

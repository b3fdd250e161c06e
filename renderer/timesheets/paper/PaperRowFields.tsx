import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TimeField } from '#renderer/kit/fields/TimeField.tsx';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { cellKey, type Column, columns, isSleepIn, type PaperRow, type Typed } from './paperRows.ts';

const words = timesheetPages.typed;

const labels = { start: words.start, end: words.end, breakFrom: words.breakFrom, breakTo: words.breakTo } as const;
const sleepInLabels = { ...labels, breakFrom: words.awakeFrom, breakTo: words.awakeTo } as const;

/** As much of the form as a row writes to. */
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
  /** Whether the PA has anything to do with sleep-ins: the box is left out where not, so that Tab runs through the times alone. */
  readonly hasSleepIns: boolean;
};

/** One line of the paper: the day, and its boxes from left to right. Of a sleep-in the last two times are the time awake. */
export function PaperRowFields({ of, form, known, hasSleepIns }: Props) {
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
  const kind = cell('kind');
  return (
    <fieldset className="field">
      <legend className="group-label">{of.name}</legend>
      {known === undefined ? undefined : <p className="hint">{known}</p>}
      <div className="part-row">
        {columns.map((column) => (
          <TimeField key={column} {...cell(column)} label={(isNight ? sleepInLabels : labels)[column]} />
        ))}
        {isNight ? <TextField {...cell('why')} label={words.whyField} /> : undefined}
        {hasSleepIns ? (
          <CheckboxGroup
            {...kind}
            value={isNight ? ['sleep_in'] : []}
            onChange={(chosen) => kind.onChange(chosen.length > 0 ? 'sleep_in' : '')}
            label={words.kind}
            options={[{ id: 'sleep_in', name: words.sleepIn }]}
          />
        ) : undefined}
      </div>
    </fieldset>
  );
}

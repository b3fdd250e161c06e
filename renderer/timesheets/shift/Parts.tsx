import { Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '#renderer/kit/Button.tsx';
import { ProblemLine } from '#renderer/kit/fields/ProblemLine.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TimeField } from '#renderer/kit/fields/TimeField.tsx';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { timesheetWords } from '#renderer/words/timesheets';
import { emptyPart, type PartTyped, readParts, writeParts } from './parts.ts';

const words = timesheetWords.shift;

const said = {
  breaks: { legend: words.breaks, add: words.addBreak, from: words.breakFrom, to: words.breakTo, name: words.breakName },
  woken: { legend: words.woken, add: words.addWoken, from: words.wokenFrom, to: words.wokenTo, name: words.wokenName },
};

type Props = FieldProps<Readonly<Record<string, string>>> & { readonly list: keyof typeof said };

/** Breaks of a shift, or times awake in a sleep-in: none until a button adds one. */
export function Parts({ id, value, onChange, problem, list }: Props) {
  const parts = readParts(value);
  const count = useRef(parts.length);
  const { legend, add, from, to, name } = said[list];
  useEffect(() => {
    // The new boxes stand before the button that added them, so focus goes to them; what is taken out takes its button along.
    if (parts.length > count.current)
      document.querySelector<HTMLElement>(`[data-field="${id}-${String(parts.length - 1)}"] input`)?.focus();
    if (parts.length < count.current) document.querySelector<HTMLElement>(`[data-field="${id}"] > button`)?.focus();
    count.current = parts.length;
  }, [id, parts.length]);
  const change = (place: number, changed: Partial<PartTyped>): void =>
    onChange(writeParts(parts.map((part, other) => (other === place ? { ...part, ...changed } : part))));
  return (
    <fieldset className="field" data-field={id} data-invalid={problem !== undefined} aria-describedby={`${id}-problem`}>
      <legend className="group-label">{legend}</legend>
      <span id={`${id}-problem`}>{problem === undefined ? undefined : <ProblemLine words={problem} />}</span>
      {parts.map((part, place) => {
        const field = { id: `${id}-${String(place)}`, problem: undefined };
        const number = place + 1;
        return (
          <div key={place} className="part-row">
            <TimeField {...field} label={from(number)} value={part.from} onChange={(text) => change(place, { from: text })} />
            <TimeField {...field} id="" label={to(number)} value={part.to} onChange={(text) => change(place, { to: text })} />
            {list === 'woken' ? (
              <TextField {...field} id="" label={words.wokenWhy(number)} value={part.why} onChange={(why) => change(place, { why })} />
            ) : undefined}
            <Button kind="quiet" icon={X} onPress={() => onChange(writeParts(parts.filter((_, other) => other !== place)))}>
              {words.remove(name(number))}
            </Button>
          </div>
        );
      })}
      <Button icon={Plus} onPress={() => onChange(writeParts([...parts, emptyPart]))}>
        {add}
      </Button>
    </fieldset>
  );
}

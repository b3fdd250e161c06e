import { type ReactNode, useMemo } from 'react';
import { comparePlans } from '#core/costing/compare';
import { costPlan } from '#core/costing/costPlan';
import { type Costing } from '#core/costing/costing';
import { type OutputOf } from '#core/contract/routes';
import { type CostAssistant } from '#core/contract/shapes/costing';
import { absolute, nothing, total, type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { useLaw } from '#renderer/gateway/law';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Figures } from '#renderer/kit/Facts.tsx';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { KeptNotice } from '#renderer/kit/form/KeptNotice.tsx';
import { texts } from '#renderer/kit/form/rules';
import { type FieldProps, useForm } from '#renderer/kit/form/useForm';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { say } from '#renderer/kit/toast';
import { costingWords as words } from '#renderer/words/costing';
import {
  addedRows,
  changedPlan,
  contingencyField,
  fieldNames,
  nightsRow,
  oneMoreRow,
  startTexts,
  switchesIn,
  type Typed,
  wholeField,
  wholeSwitches,
} from './changedPlan.ts';
import { PersonFields } from './PersonFields.tsx';
import { readHundredths } from './readTyped.ts';
import { SaveCosting } from './SaveCosting.tsx';
import { KindTable, LineTable, PeopleTable, Whys } from './Tables.tsx';

const whatIf = defineForm('costing', { typed: texts() });

type Start = OutputOf<'cost.start'>;
type Props = { readonly start: Start; readonly back: { readonly to: string; readonly words: string }; readonly children: ReactNode };

function leftOf({ lines }: Costing): Pence {
  return total(lines.map(({ left }) => left?.week ?? nothing));
}

function Answer({ now, then }: { readonly now: Costing; readonly then: Costing }) {
  const compared = useMemo(() => comparePlans(now, then), [now, then]);
  if (!compared.ok) return undefined;
  const { more } = compared.value;
  const week = pounds(then.whole.week);
  const [byWeek, byYear] = [pounds(absolute(more.week)), pounds(absolute(more.year))];
  return (
    <>
      <div className="card">
        <output className="strong">
          {more.year === nothing
            ? words.now(week)
            : more.year < nothing
              ? words.withLess(week, byWeek, byYear)
              : words.with(week, byWeek, byYear)}
        </output>
      </div>
      <Figures
        facts={[
          { name: words.figures.week, value: <Money sum={then.whole.week} /> },
          { name: words.figures.year, value: <Money sum={then.whole.year} /> },
          { name: words.figures.more, value: <Money sum={more.week} /> },
          { name: words.figures.left, value: <Money sum={leftOf(then)} /> },
        ]}
      />
      <KindTable costing={then} comparison={compared.value} />
      <Whys costing={then} />
      <LineTable costing={then} />
      <PeopleTable costing={then} />
      <SaveCosting plan={then.plan} than={now.plan} />
    </>
  );
}

function Notes({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <ul>
        {of.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

type ChangesProps = {
  readonly start: Start;
  readonly typed: Typed;
  readonly field: (name: string) => FieldProps<string>;
  readonly write: (name: string, text: string) => void;
  readonly reset: () => void;
};

/** Every PA’s week to change, and what counts for the whole plan. */
function Changes({ start, typed, field, write, reset }: ChangesProps) {
  const oneMore = (assistant: CostAssistant): void => {
    const name = fieldNames.amount(assistant.key, nightsRow(assistant));
    const before = readHundredths(field(name).value, 700) ?? 0;
    const nights = String(Math.min(700, before + 100) / 100);
    write(name, nights);
    say(words.added(assistant.name, nights));
  };
  return (
    <section className="stack">
      <h2>{words.changeTitle}</h2>
      {start.plan.assistants.map((assistant) => (
        <PersonFields
          key={assistant.key}
          assistant={assistant}
          field={field}
          onOneMore={() => oneMore(assistant)}
          added={addedRows(typed, assistant.key)}
          onAddHours={() => write(fieldNames.added(assistant.key), oneMoreRow(typed, assistant.key))}
        />
      ))}
      <div className="card">
        <fieldset className="stack">
          <legend className="group-label">{words.whole}</legend>
          <TextField {...field(contingencyField)} label={words.contingency} size="short" inputMode="decimal" />
          <CheckboxGroup
            id={`costing-${wholeField}`}
            label={words.switches.label}
            options={wholeSwitches.map((id) => ({ id, ...words.switches[id] }))}
            value={switchesIn(field(wholeField).value)}
            onChange={(on) => write(wholeField, wholeSwitches.filter((one) => on.includes(one)).join(','))}
            problem={undefined}
          />
        </fieldset>
      </div>
      <div className="actions">
        <Button onPress={reset}>{words.reset}</Button>
      </div>
    </section>
  );
}

/** Hours and rates to change, and what they come to: in the window alone, kept as a draft. */
export function WhatIf({ start, back, children }: Props) {
  const form = useForm(whatIf, { about: start.employerId });
  const { typed } = form.raws;
  const starting = useMemo(() => startTexts(start.plan), [start.plan]);
  const changed = useMemo(() => changedPlan(start.plan, typed), [start.plan, typed]);
  const law = useLaw();
  const now = useMemo(() => costPlan(start.plan, law), [start.plan, law]);
  const then = useMemo(() => costPlan(changed.plan, law), [changed.plan, law]);
  const write = (name: string, text: string): void => form.set({ typed: { ...typed, [name]: text } });
  const field = (name: string): FieldProps<string> => ({
    id: `costing-${name}`,
    value: typed[name] ?? starting[name] ?? '',
    onChange: (text) => write(name, text),
    problem: changed.problems[name],
  });
  const reset = (): void => {
    form.forget();
    say(words.wasReset);
  };
  return (
    <Page
      title={now.ok ? words.title(pounds(now.value.whole.week)) : words.titleRefused}
      lead={words.lead(start.plan.taxYear.slice(0, 4))}
      back={back}
      help={words.help}
    >
      {children}
      <KeptNotice kept={form.kept} onDiscard={form.forget} />
      <Changes start={start} typed={typed} field={field} write={write} reset={reset} />
      {then.ok ? undefined : <Alert words={then.problem.sentence} />}
      {then.ok ? <Answer now={now.ok ? now.value : then.value} then={then.value} /> : undefined}
      {then.ok ? <Notes title={words.counted} of={then.value.notes} /> : undefined}
      <Notes title={words.taken} of={start.assumed} />
    </Page>
  );
}

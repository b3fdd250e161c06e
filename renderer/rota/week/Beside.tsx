import { absolute, nothing, type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice, Tag } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { whenOf, whoOf } from '#renderer/rota/shift/useShift';
import { rotaWords } from '#renderer/words/rota';
import { CancelAll } from './CancelAll.tsx';
import { type Week, keyOf } from './week.ts';

const { warnings: words, cost: money } = rotaWords;

function Warning({ warning, shifts }: { readonly warning: Week['warnings'][number]; readonly shifts: Week['shifts'] }) {
  const own = shifts.filter((shift) => warning.ids.includes(keyOf(shift)));
  return (
    <Notice tone="attention">
      <p>{warning.words}</p>
      <div className="row">
        {own.map((shift) => (
          <TextLink key={keyOf(shift)} to={places.plannedShift(shift.patternId, shift.day)}>
            {words.openOf(whoOf(shift), whenOf(shift))}
          </TextLink>
        ))}
      </div>
      {warning.kind === 'stay' ? <CancelAll shifts={own} reason={`${warning.words.split('. ')[0] ?? ''}.`} /> : undefined}
    </Notice>
  );
}

/** What somebody has to put right; below it what is good to know, opened on request. */
export function Warnings({ week: { warnings, shifts } }: { readonly week: Week }) {
  const [wrong, advice] = [warnings.filter(({ isAdvice }) => !isAdvice), warnings.filter(({ isAdvice }) => isAdvice)];
  return (
    <>
      {wrong.length === 0 ? undefined : (
        <section className="stack">
          <h2>{words.title}</h2>
          {wrong.map((warning) => (
            <Warning key={warning.words} warning={warning} shifts={shifts} />
          ))}
        </section>
      )}
      {advice.length === 0 ? undefined : (
        <section className="stack-tight">
          <h2>{words.advice}</h2>
          <Why question={words.adviceWhy(advice.length)}>
            <ul>
              {advice.map((warning) => (
                <li key={warning.words}>{warning.words}</li>
              ))}
            </ul>
          </Why>
        </section>
      )}
    </>
  );
}

function Left({ sum }: { readonly sum: Pence }) {
  return sum < nothing ? <Tag tone="attention">{money.over(pounds(absolute(sum)))}</Tag> : <Money sum={sum} />;
}

/** What the week would cost, by plan line, beside what was agreed for its days. */
export function Cost({ week: { cost, counted } }: { readonly week: Week }) {
  const heads = money.columns;
  return (
    <section className="stack-tight">
      <h2>{money.title(pounds(cost.whole), cost.uncosted.length)}</h2>
      <Table
        caption={money.table}
        level={3}
        columns={[
          { name: heads.line },
          { name: heads.planned, kind: 'money' },
          { name: heads.agreed, kind: 'money' },
          { name: heads.left, kind: 'money' },
        ]}
        rows={cost.lines.map(({ id, name, planned, agreed, left }) => ({
          key: id,
          cells: [name, <Money key="planned" sum={planned} />, <Money key="agreed" sum={agreed} />, <Left key="left" sum={left} />],
        }))}
        whenEmpty={money.none}
      />
      {cost.uncosted.length === 0 ? undefined : (
        <Notice tone="attention" title={money.uncosted}>
          <ul>
            {cost.uncosted.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <TextLink to={places.team}>{money.toTeam}</TextLink>
        </Notice>
      )}
      <Why question={money.why}>
        {counted.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <TextLink to={places.costing}>{money.costing}</TextLink>
      </Why>
    </section>
  );
}

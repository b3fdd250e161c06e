import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { barOfLine, barOfMonth } from '#core/plan/budgetSheet';
import { quantityInWords } from '#core/plan/quantity';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { Bar } from '#renderer/kit/Bar.tsx';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { Figures } from '#renderer/kit/Facts.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { budgetWords as words } from '#renderer/words/budget';
import { Income, Surplus } from './Surplus.tsx';
import { type BudgetRead, toBudgets } from './usePlans.ts';

type Props = { readonly budget: BudgetRead };

function Lines({ budget: { lines, sums, unplaced } }: Props) {
  const heads = words.columns;
  const row = (key: string, name: string, line: BudgetRead['sums'], kind: 'row' | 'total') => ({
    key,
    kind,
    cells: [
      name,
      <Money key="agreed" sum={line.agreed} />,
      <Money key="spent" sum={line.spent} />,
      <Money key="committed" sum={line.committed} />,
      <Money key="remaining" sum={line.remaining} />,
      <Money key="forecast" sum={line.forecast} />,
      <Bar key="bar" of={barOfLine(line)} />,
    ],
  });
  return (
    <>
      <Table
        caption={words.lines}
        columns={[
          { name: heads.line },
          { name: heads.agreed, kind: 'money' },
          { name: heads.spent, kind: 'money' },
          { name: heads.committed, kind: 'money' },
          { name: heads.remaining, kind: 'money' },
          { name: heads.forecast, kind: 'money' },
          { name: heads.bar, kind: 'bar' },
        ]}
        rows={[
          ...lines.map((line) => row(line.id, line.name, line, 'row')),
          ...(lines.length === 0 ? [] : [row('together', words.together, sums, 'total')]),
          ...(unplaced === 0
            ? []
            : [{ key: 'unplaced', cells: [words.unplaced, '', <Money key="spent" sum={unplaced} />, '', '', '', ''] }]),
        ]}
        whenEmpty={words.noLines}
      />
      <p className="soft">{words.chart}</p>
      <h2>{words.whys}</h2>
      <div className="stack-tight">
        {lines.map(({ id, name, why }) => (
          <Why key={id} question={words.whyLine(name)}>
            <ol>
              {why.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
            <TextLink to={places.ledgerLine(id)}>{words.everyEntry(name)}</TextLink>
          </Why>
        ))}
      </div>
    </>
  );
}

function Months({ budget }: Props) {
  const heads = words.monthColumns;
  return (
    <Table
      caption={words.months}
      columns={[
        { name: heads.to, kind: 'day' },
        { name: heads.comesIn, kind: 'money' },
        { name: heads.goesOut, kind: 'money' },
        { name: heads.balance, kind: 'money' },
        { name: budget.most === undefined ? heads.barHighest : heads.bar, kind: 'bar' },
      ]}
      rows={budget.outlook.months.map(({ to, comesIn, goesOut, balance }) => ({
        key: to,
        cells: [
          shortDay(to),
          <Money key="in" sum={comesIn} />,
          <Money key="out" sum={goesOut} />,
          <Money key="balance" sum={balance} />,
          <Bar key="bar" of={barOfMonth(balance, budget)} />,
        ],
      }))}
      whenEmpty={words.yearOver}
    />
  );
}

function Hours({ budget: { hours } }: Props) {
  const heads = words.hourColumns;
  if (hours.length === 0) return undefined;
  return (
    <Table
      caption={words.hours}
      columns={[
        { name: heads.line },
        { name: heads.planned, kind: 'number' },
        { name: heads.worked, kind: 'number' },
        { name: heads.rate, kind: 'money' },
        { name: heads.cost, kind: 'money' },
        { name: heads.workedCost, kind: 'money' },
      ]}
      rows={hours.map((line) => ({
        key: line.planLineId,
        cells: [
          line.name,
          quantityInWords(line.planned),
          quantityInWords(line.worked),
          <Money key="rate" sum={line.rate} />,
          <Money key="planned" sum={line.plannedCost} />,
          <Money key="worked" sum={line.workedCost} />,
        ],
      }))}
      whenEmpty=""
    />
  );
}

function Reasons({ budget: { reasons, lines, streamId } }: Props) {
  const heads = words.reasonColumns;
  return (
    <>
      <Table
        caption={words.reasons}
        columns={[
          { name: heads.words },
          { name: heads.when, kind: 'day' },
          { name: heads.line },
          { name: heads.kind },
          { name: heads.act },
        ]}
        rows={reasons.map(({ id, kind, words: said, from, to, planLineId }) => ({
          key: id,
          cells: [
            said,
            to === undefined ? shortDay(from) : spanInWords({ from, to }),
            lines.find((line) => line.id === planLineId)?.name ?? words.all,
            words.kinds[kind],
            <TextLink key="back" to={places.takeBackPlan('reason', id)}>
              {words.takeBack(said)}
            </TextLink>,
          ],
        }))}
        whenEmpty={words.noReasons}
      />
      <LinkButton to={places.explainBudget(streamId)}>{words.explain}</LinkButton>
    </>
  );
}

function Whole({ budget }: Props) {
  const { name, sums, year, on, warning, uncounted, streamId } = budget;
  return (
    <Page
      title={words.oneTitle(name, pounds(absolute(sums.left)), sums.left < 0)}
      lead={words.oneLead(spanInWords(year), dayInWords(on))}
      back={toBudgets}
      help={words.help}
    >
      {warning === undefined ? undefined : <Notice tone="attention" title={warning} />}
      <Figures
        facts={[
          { name: words.figures.agreed, value: <Money sum={sums.agreed} /> },
          { name: words.figures.spent, value: <Money sum={sums.spent} /> },
          { name: words.figures.committed, value: <Money sum={sums.committed} /> },
          { name: words.figures.remaining, value: <Money sum={sums.remaining} /> },
          { name: words.figures.forecast, value: <Money sum={sums.forecast} /> },
        ]}
      />
      <Lines budget={budget} />
      <Hours budget={budget} />
      <Months budget={budget} />
      <Income budget={budget} />
      <Surplus budget={budget} />
      <Reasons budget={budget} />
      {uncounted.length === 0 ? undefined : (
        <Notice tone="plain" title={words.uncounted}>
          {uncounted.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <div className="actions">
        <LinkButton to={places.carePlan(streamId)}>{words.plan}</LinkButton>
        <LinkButton to={places.ledgerMoney(streamId)}>{words.everyEntryOfAll}</LinkButton>
      </div>
      <IssuePaper route="budget.issue" input={{ streamId }}>
        {words.issue}
      </IssuePaper>
      <Papers about={streamId} kinds={['budget']} caption={words.papers} />
    </Page>
  );
}

/** One kind of money against its plan: every line as a table and as bars, the rest of the year, and what could be given back. */
export function BudgetOf() {
  const streamId = usePart('stream');
  const { budgets } = useAsk('budget.read', {});
  const budget = budgets.find((one) => one.streamId === streamId);
  return budget === undefined ? <Gone back={toBudgets} /> : <Whole budget={budget} />;
}

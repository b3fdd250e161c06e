import { pounds } from '#core/money/words';
import { useAsk } from '#renderer/gateway/ask';
import { Figures } from '#renderer/kit/Facts.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { budgetWords as words } from '#renderer/words/budget';
import { type BudgetRead } from './usePlans.ts';

function One({ budget }: { readonly budget: BudgetRead }) {
  const { name, sums, surplus, warning, streamId } = budget;
  return (
    <section className="card">
      <h2>{name}</h2>
      {warning === undefined ? undefined : <Notice tone="attention" title={warning} />}
      <Figures
        facts={[
          { name: words.figures.agreed, value: <Money sum={sums.agreed} /> },
          { name: words.figures.spent, value: <Money sum={sums.spent} /> },
          { name: words.figures.committed, value: <Money sum={sums.committed} /> },
          { name: words.figures.forecast, value: <Money sum={sums.forecast} /> },
          { name: words.figures.surplus, value: surplus.surplus > 0 ? pounds(surplus.surplus) : words.nothing },
        ]}
      />
      <LinkButton to={places.budgetOf(streamId)}>{words.links.open(name)}</LinkButton>
    </section>
  );
}

/** Every kind of money against its plan, in short. */
export function Budget() {
  const { budgets } = useAsk('budget.read', {});
  return (
    <Page title={words.title(budgets.length)} lead={budgets.length === 0 ? words.none : words.lead} help={words.help}>
      <div className="actions">
        <LinkButton to={places.approvals}>{words.links.approvals}</LinkButton>
        <LinkButton to={places.reserves}>{words.links.held}</LinkButton>
        <LinkButton to={places.demands}>{words.links.demands}</LinkButton>
        {budgets.length === 0 ? <LinkButton to={places.setup}>{words.toSetup}</LinkButton> : undefined}
      </div>
      {budgets.map((budget) => (
        <One key={budget.streamId} budget={budget} />
      ))}
    </Page>
  );
}

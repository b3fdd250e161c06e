import { type CostPlan } from '#core/contract/shapes/costing';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { costingWords as words } from '#renderer/words/costing';

/** The costing as it stands on the screen: on paper for the broker, or for a spreadsheet. */
export function SaveCosting({ plan, than }: { readonly plan: CostPlan; readonly than: CostPlan }) {
  const file = (as: 'csv' | 'normal', label: string) => ({
    label,
    list: { list: 'costing', plan, than, as } as const,
    name: words.fileName(plan.taxYear, as === 'csv' ? 'csv' : 'pdf'),
  });
  return (
    <section className="stack-tight">
      <h2>{words.save}</h2>
      <SaveFiles files={[file('normal', words.savePdf), file('csv', words.saveCsv)]} said={words.saved} />
      <p className="soft">{words.saveMore}</p>
    </section>
  );
}

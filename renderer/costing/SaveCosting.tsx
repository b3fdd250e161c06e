import { Download } from 'lucide-react';
import { useState } from 'react';
import { type CostPlan } from '#core/contract/shapes/costing';
import { theBooks } from '#renderer/gateway/books';
import { Button } from '#renderer/kit/Button.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { say } from '#renderer/kit/toast';
import { costingWords as words } from '#renderer/words/costing';

/** The costing as it stands on the screen: on paper for the broker, or for a spreadsheet. */
export function SaveCosting({ plan, than }: { readonly plan: CostPlan; readonly than: CostPlan }) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState<'csv' | 'normal'>();
  const save = async (as: 'csv' | 'normal'): Promise<void> => {
    setBusy(as);
    const name = words.fileName(plan.taxYear, as === 'csv' ? 'csv' : 'pdf');
    const result = await theBooks().documents.save({ list: 'costing', plan, than, as }, name);
    setBusy(undefined);
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok && result.value.saved) say(words.saved);
  };
  return (
    <section className="stack-tight">
      <h2>{words.save}</h2>
      {problem === undefined ? undefined : (
        <div role="alert">
          <Notice tone="stop">{problem}</Notice>
        </div>
      )}
      <div className="actions">
        <Button icon={Download} isBusy={busy === 'normal'} onPress={() => void save('normal')}>
          {words.savePdf}
        </Button>
        <Button icon={Download} isBusy={busy === 'csv'} onPress={() => void save('csv')}>
          {words.saveCsv}
        </Button>
      </div>
      <p className="soft">{words.saveMore}</p>
    </section>
  );
}

import { Plus } from 'lucide-react';
import { pounds } from '#core/money/words';
import { nameOf, useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { categoryName, everyName, ruleName } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { NextStep } from '#renderer/setup/NextStep.tsx';

const words = setupWords.plan;

export function Plan() {
  const { planLines, beneficiaries, streams } = useSetup();
  return (
    <Page title={words.title(planLines.length)} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Records
        whenEmpty={words.empty}
        records={planLines.map((line) => ({
          key: line.id,
          title: `${line.name}, ${nameOf(beneficiaries, line.beneficiaryId)}`,
          lines: [
            `${line.outcomeName}. ${categoryName(line.category)}. ${nameOf(streams, line.streamId)}.`,
            `${words.line(pounds(line.agreed), everyName(line.every))}. ${line.approved ? words.approved : ruleName(line.rule)}.`,
          ],
          links: [
            { to: places.planLine(line.id), words: setupWords.change(line.name) },
            ...(line.rule === 'ask_first' && !line.approved
              ? [{ to: places.approvePlanLine(line.id), words: words.approve(line.name) }]
              : []),
          ],
        }))}
      />
      <div className="actions">
        <LinkButton to={places.addPlanLine} icon={Plus} kind={planLines.length === 0 ? 'primary' : 'secondary'}>
          {words.add}
        </LinkButton>
        <NextStep after="plan" />
      </div>
    </Page>
  );
}

import { type FindingsRead } from '#core/contract/shapes/findings';
import { spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { findingWords as words } from '#renderer/words/findings';
import { useDays } from './days.ts';

function outcome({ found, leftOut, cannot }: FindingsRead['rules'][number]): string {
  if (cannot !== undefined) return words.cannot(cannot);
  if (leftOut === undefined) return words.foundOf(found);
  return found === 0 ? words.leftOut(leftOut) : `${words.foundOf(found)}; ${words.leftOut(leftOut)}`;
}

/** Every rule: which found something, which found nothing, which could not run and why. */
export function Rules() {
  const { asked: days, to } = useDays();
  const { rules, span } = useAsk('finding.list', days);
  const { rule, looks, became, source } = words.ruleColumns;
  return (
    <Page
      title={words.rulesTitle}
      lead={words.rulesLead(rules.length, spanInWords(span))}
      back={{ to: to.list, words: words.back }}
      help={words.help}
    >
      <IssuePaper route="finding.issue" input={days}>
        {words.issue}
      </IssuePaper>
      <Table
        caption={words.rulesTitle}
        columns={[{ name: rule }, { name: looks }, { name: became }, { name: source }]}
        rows={rules.map((one) => ({ key: one.id, cells: [one.id, one.name, outcome(one), one.source.title] }))}
        whenEmpty=""
      />
    </Page>
  );
}

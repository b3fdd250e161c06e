import { type FindingsRead } from '#core/contract/shapes/findings';
import { spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { findingWords as words } from '#renderer/words/findings';

function outcome({ found, cannot }: FindingsRead['rules'][number]): string {
  return cannot === undefined ? words.foundOf(found) : words.cannot(cannot);
}

/** Every rule: which found something, which found nothing, which could not run and why. */
export function Rules() {
  const { rules, span } = useAsk('finding.list', {});
  const { rule, looks, became, source } = words.ruleColumns;
  return (
    <Page
      title={words.rulesTitle}
      lead={words.rulesLead(rules.length, spanInWords(span))}
      back={{ to: places.findings, words: words.back }}
      help={words.help}
    >
      <IssuePaper route="finding.issue" input={{}}>
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

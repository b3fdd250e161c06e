import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { useState } from 'react';
import { type Problem } from '#core/contract/problem';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';

const words = bankMoreWords.rules;

/** What the person said is always the same, and stopping it. */
export function Rules() {
  const { rules } = useAsk('bank.rules', {});
  const { send, isBusy } = useTell('bank.endRule');
  const [problem, setProblem] = useState<Problem>();
  const end = async (ruleId: string): Promise<void> => {
    const result = await send({ ruleId });
    setProblem(result.ok ? undefined : result.problem);
    if (result.ok) say(words.ended);
  };
  const { columns } = words;
  return (
    <Page title={words.title(rules.length)} lead={words.lead} back={{ to: places.bank, words: bankWords.back }}>
      <Alert words={problem?.sentence} />
      <Table
        caption={words.table}
        columns={[{ name: columns.says }, { name: columns.proposes }, { name: columns.way, kind: 'short' }, { name: columns.todo }]}
        rows={rules.map((rule) => ({
          key: rule.id,
          cells: [
            rule.says,
            rule.words,
            rule.direction === 'in' ? words.in : words.out,
            <Button key="end" kind="quiet" isBusy={isBusy} onPress={() => void end(rule.id)}>
              {words.end(rule.says)}
            </Button>,
          ],
        }))}
        whenEmpty={words.empty}
      />
    </Page>
  );
}

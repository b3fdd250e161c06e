import { useEffect, useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { absolute, lesser } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { useAccount } from '#renderer/bank/useAccount';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { OtherDues } from './OtherDues.tsx';
import { RecordIt } from './RecordIt.tsx';
import { RuleCards } from './RuleCards.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useMatcher } from './useMatcher.ts';

const words = bankWords.match;
type Line = OutputOf<'bank.lines'>['lines'][number];

function MatchLine({ accountId, line, open }: { readonly accountId: string; readonly line: Line; readonly open: readonly Line[] }) {
  const { suggestions, dues, rules, others, charge } = useAsk('bank.suggest', { lineId: line.id });
  const place = open.findIndex(({ id }) => id === line.id);
  const next = open[place + 1] ?? open.find(({ id }) => id !== line.id);
  const after = next === undefined ? places.account(accountId) : places.match(accountId, next.id);
  const { match, isBusy, problem } = useMatcher(line.id, after);
  const best = suggestions[0]?.parts;
  useEffect(() => {
    const accept = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || best === undefined) return;
      event.preventDefault();
      void match(best);
    };
    window.addEventListener('keydown', accept);
    return () => window.removeEventListener('keydown', accept);
  });
  const whole = absolute(line.amount);
  return (
    <Page
      key={line.id}
      isNarrow
      over={words.over(open.length)}
      title={words.title(pounds(whole), line.amount > 0, dayInWords(line.day))}
      lead={words.words(line.words)}
      back={{ to: places.account(accountId), words: bankWords.account.table }}
      help={words.help}
    >
      <Alert words={problem?.sentence} />
      {line.open === whole ? undefined : <Notice tone="attention">{words.open(pounds(line.open), pounds(whole))}</Notice>}
      <RuleCards accountId={accountId} line={line} rules={rules} />
      {charge?.likely === undefined || rules.length > 0 ? undefined : (
        <LinkButton to={places.bankCharge(accountId, line.id)} kind="primary">
          {bankMoreWords.charge.likely[charge.likely]}
        </LinkButton>
      )}
      <Suggestions suggestions={suggestions} isBusy={isBusy} onAccept={(parts) => void match(parts)} />
      {dues.length === 0 ? undefined : (
        <OtherDues
          dues={dues}
          lineId={line.id}
          isBusy={isBusy}
          onMatch={(due) => void match([{ dueId: due.id, amount: lesser(line.open, due.open) }])}
        />
      )}
      <RecordIt accountId={accountId} line={line} hasOthers={others.length > 0} isBank={charge !== undefined} />
      <LinkButton to={places.addRule(accountId, line.id)} kind="quiet">
        {bankMoreWords.rules.make}
      </LinkButton>
      {next === undefined ? undefined : (
        <LinkButton to={after} kind="quiet">
          {words.skip}
        </LinkButton>
      )}
    </Page>
  );
}

/** A line stays in view while its match is being kept, until the next one takes its place. */
function Found({ accountId, lineId }: { readonly accountId: string; readonly lineId: string }) {
  const { back } = useAccount();
  const { lines } = useAsk('bank.lines', { bankAccountId: accountId, only: 'unmatched' });
  const now = lines.find(({ id }) => id === lineId);
  const [first] = useState(now);
  const line = now ?? first;
  return line === undefined ? <Gone back={back} /> : <MatchLine accountId={accountId} line={line} open={lines} />;
}

/** One bank line, the oldest first: what it may be and why, everything else that waits, or record it now. */
export function Match() {
  const { id } = useAccount();
  const lineId = usePart('lineId');
  return <Found key={lineId} accountId={id} lineId={lineId} />;
}

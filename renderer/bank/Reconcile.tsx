import { useDeferredValue, useState } from 'react';
import { type Problem } from '#core/contract/problem';
import { type OutputOf } from '#core/contract/routes';
import { type Day, readDay } from '#core/time/day';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Facts } from '#renderer/kit/Facts.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ProofList } from '#renderer/kit/ProofList.tsx';
import { say } from '#renderer/kit/toast';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { ClosedPeriods } from './ClosedPeriods.tsx';
import { useAccount } from './useAccount.ts';

const words = bankWords.reconcile;
type Read = OutputOf<'bank.reconciliation'>;

function Sum({ next }: Pick<Read, 'next'>) {
  return (
    <section className="card">
      <h2>{words.sum}</h2>
      <Facts
        facts={[
          { name: words.opening, value: <Money sum={next.opening} /> },
          { name: words.lines(next.lineCount), value: <Money sum={next.lines} /> },
          ...(next.closing === undefined ? [] : [{ name: words.closing, value: <Money sum={next.closing} /> }]),
          ...(next.difference === undefined ? [] : [{ name: words.difference, value: <Money sum={next.difference} /> }]),
        ]}
      />
    </section>
  );
}

function Sentences({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return undefined;
  return (
    <Notice tone="attention" title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function Which({
  read,
  to,
  onChange,
}: {
  readonly read: Read;
  readonly to: Day | undefined;
  readonly onChange: (to: Day | undefined) => void;
}) {
  const open = read.statements.filter(({ day }) => day >= read.next.from);
  if (open.length < 2) return undefined;
  return (
    <RadioCards
      id="reconcile-to"
      label={words.which}
      value={to ?? ''}
      onChange={(text) => onChange(readDay(text))}
      problem={undefined}
      options={open.map(({ day, closing }) => ({ id: day, name: words.statementOption(dayInWords(day), pounds(closing)) }))}
    />
  );
}

/** Whether book and bank agree, proof by proof; closing the period; and the periods that are closed. */
export function Reconcile() {
  const { id, back, account } = useAccount();
  const [to, setTo] = useState<Day>();
  const [problem, setProblem] = useState<Problem>();
  // The page stays, and focus on the choice, until what was chosen is worked out.
  const read = useAsk('bank.reconciliation', { bankAccountId: id, to: useDeferredValue(to) });
  const { send, isBusy } = useTell('bank.reconcile');
  const { next } = read;
  const filed = read.statements.find(({ day }) => day === next.to);
  const isReady = filed !== undefined && next.proofs.length > 0 && next.proofs.every(({ holds }) => holds);
  const close = async (bankStatementId: string): Promise<void> => {
    const result = await send({ bankAccountId: id, bankStatementId });
    setProblem(result.ok ? undefined : result.problem);
    if (result.ok) say(words.said);
  };
  const until = next.to === undefined ? undefined : dayInWords(next.to);
  return (
    <Page title={words.title(isReady, until)} lead={words.lead(dayInWords(next.from))} back={back} help={words.help}>
      <Alert words={problem?.sentence} />
      <Which read={read} to={to ?? next.to} onChange={setTo} />
      <Sum next={next} />
      <Sentences title={bankMoreWords.span.gaps} lines={read.gaps} />
      <Sentences title={bankMoreWords.span.notes} lines={next.notes} />
      {next.proofs.length === 0 ? undefined : (
        <section className="card">
          <h2>{words.proofs}</h2>
          <ProofList proofs={next.proofs.map(({ holds, words: said }) => ({ state: holds ? 'holds' : 'open', words: said }))} />
        </section>
      )}
      <div className="actions">
        {filed === undefined || until === undefined ? undefined : (
          <Button kind={isReady ? 'primary' : 'secondary'} isBusy={isBusy} onPress={() => void close(filed.id)}>
            {words.action(until)}
          </Button>
        )}
        <LinkButton to={places.fileStatement(id)} kind={filed === undefined ? 'primary' : 'secondary'}>
          {bankWords.account.fileStatement}
        </LinkButton>
        {next.unmatched === 0 || account === undefined ? undefined : (
          <LinkButton to={places.account(id)}>{bankWords.account.waiting(next.unmatched)}</LinkButton>
        )}
      </div>
      <ClosedPeriods accountId={id} done={read.done} />
    </Page>
  );
}

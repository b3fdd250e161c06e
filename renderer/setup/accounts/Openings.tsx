import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { NextStep } from '#renderer/setup/NextStep.tsx';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.openings;
const owedWords = setupWords.owed;
type Openings = OutputOf<'opening.read'>;
type Account = ReturnType<typeof useSetup>['bankAccounts'][number];

function linesOf({ opening }: Account, recorded: Openings['accounts'][number] | undefined): readonly string[] {
  if (opening === undefined) return [words.notDone];
  return [
    words.isDone(pounds(opening.balance), dayInWords(opening.day)),
    ...(opening.evidenceNumber === undefined ? [] : [words.proof(opening.evidenceNumber)]),
    ...(recorded?.before ?? []).map(({ balance, evidenceNumber, correctedOn, reason }) =>
      words.wasBefore(pounds(balance), evidenceNumber, dayInWords(correctedOn), reason),
    ),
  ];
}

function accountCard(account: Account, { accounts }: Openings): RecordCard {
  const { id, name, opening } = account;
  const link =
    opening === undefined
      ? { to: places.opening(id), words: words.record(name) }
      : { to: places.correctOpening(id), words: words.correct(name) };
  const recorded = accounts.find(({ bankAccountId }) => bankAccountId === id);
  return { key: id, title: name, lines: linesOf(account, recorded), links: [link] };
}

function owedCard({ purchaseId, payee, what, invoice, amount, open, takenBack }: Openings['owed'][number]): RecordCard {
  const state = takenBack === undefined ? [words.stillOwed(pounds(open))] : [words.takenBack(dayInWords(takenBack.on), takenBack.reason)];
  return {
    key: purchaseId,
    title: owedWords.owedTo(pounds(amount), payee),
    lines: [invoice === undefined ? what : `${what}, ${invoice}`, ...state],
    links: [
      ...(takenBack === undefined ? [{ to: places.correctOwed(purchaseId), words: owedWords.correct(payee, pounds(amount)) }] : []),
      { to: places.purchase(purchaseId), words: owedWords.look(payee, pounds(amount)) },
    ],
  };
}

/** Where the book begins: each account's balance and what was owed, with everything that was put right since. */
export function Openings() {
  const { bankAccounts, startsOn } = useSetup();
  const openings = useAsk('opening.read', {});
  const left = bankAccounts.filter(({ opening }) => opening === undefined);
  return (
    <Page title={words.title(left.length)} lead={words.lead(dayInWords(startsOn))} back={{ to: places.setup, words: setupWords.back }}>
      <Records whenEmpty={words.empty} records={bankAccounts.map((account) => accountCard(account, openings))} />
      <h2>{words.owed}</h2>
      <Records whenEmpty={words.nothingOwed} records={openings.owed.map(owedCard)} />
      <div className="actions">
        <LinkButton to={places.owed}>{words.addOwed}</LinkButton>
        <NextStep after="openings" />
      </div>
    </Page>
  );
}

import { share } from '#core/money/share';
import { pounds, readPounds } from '#core/money/words';
import { longDay } from '#renderer/words/days';
import { nameOf, type Setup } from '#renderer/gateway/setup';
import { type Answer, CheckAnswers } from '#renderer/kit/CheckAnswers.tsx';
import { readNumbers } from '#renderer/kit/proof';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { categoryName } from '#renderer/words/names';
import { purchaseWords as words } from '#renderer/words/purchases';
import { lineToAskFor, linesChosen, splitChosen } from './charge.ts';
import { type PurchaseForm, type PurchaseRaws } from './purchaseForm.ts';
import { categoryOf } from './purchaseInput.ts';
import { proposedMark } from './proposed.ts';
import { type Step, stepPlace } from './steps.ts';

type Props = { readonly form: PurchaseForm; readonly setup: Setup; readonly lineId: string };

const asked = words.answers;

/** Each plan line with its part: the very sharing that the book will do. */
function planWords(setup: Setup, raws: PurchaseRaws): readonly string[] {
  const split = splitChosen(setup, raws);
  const sum = readPounds(raws.amount);
  const lines = linesChosen(setup, raws);
  const parts =
    split === undefined || sum === undefined
      ? []
      : share(
          sum,
          split.shares.map(({ hundredths }) => hundredths),
        );
  return lines.map((line, place) => {
    const name = `${line.name}, ${nameOf(setup.beneficiaries, line.beneficiaryId)}`;
    const part = parts[place];
    return part === undefined ? name : words.share(name, pounds(part));
  });
}

function dayWords(text: string): string {
  const day = readTypedDay(text);
  return day === undefined ? text : longDay(day);
}

function moneyWords(text: string): string {
  const sum = readPounds(text);
  return sum === undefined ? text : pounds(sum);
}

/** An answer, and whether a machine read it. */
function Marked({
  words: said,
  mark,
  isMoney = false,
}: {
  readonly words: string;
  readonly mark: string | undefined;
  readonly isMoney?: boolean;
}) {
  return (
    <>
      {isMoney ? <strong className="money">{said}</strong> : said}
      {mark === undefined ? undefined : <span className="hint"> ({mark})</span>}
    </>
  );
}

export function CheckStep({ form: { raws }, setup, lineId }: Props) {
  const category = categoryOf(setup, raws);
  const answer = (question: string, words_: Answer['answer'], step: Step): Answer => ({
    question,
    answer: words_,
    change: stepPlace(step, lineId),
  });
  const given = [...raws.files.map(({ name }) => name), ...(readNumbers(raws.numbers) ?? []).map(words.evidence)];
  const proof = raws.has === 'yes' ? given.join(', ') : words.noneBecause(raws.noReceiptBecause);
  const lines = planWords(setup, raws);
  return (
    <div className="card">
      <CheckAnswers
        answers={[
          answer(asked.payee, <Marked words={raws.payee} mark={proposedMark(raws, 'payee')} />, 'what'),
          answer(asked.what, raws.what, 'what'),
          answer(asked.day, <Marked words={dayWords(raws.day)} mark={proposedMark(raws, 'day')} />, 'cost'),
          answer(asked.amount, <Marked words={moneyWords(raws.amount)} mark={proposedMark(raws, 'amount')} isMoney />, 'cost'),
          ...(raws.invoice.trim() === '' ? [] : [answer(asked.invoice, raws.invoice, 'cost')]),
          answer(
            asked.plan,
            lines.map((line) => <span key={line}>{line} </span>),
            'plan',
          ),
          answer(asked.category, category === undefined ? '' : categoryName(category), 'plan'),
          ...(lineToAskFor(setup, raws) === undefined
            ? []
            : [answer(asked.approval, words.approvedBy(raws.approvalBy, dayWords(raws.approvalOn)), 'plan')]),
          ...(lineId === '' ? [answer(asked.paidBy, raws.paidBy === 'holder' ? words.holder : words.account, 'paid')] : []),
          answer(asked.proof, proof, 'proof'),
        ]}
      />
    </div>
  );
}

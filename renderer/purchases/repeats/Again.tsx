import { decimal, pounds } from '#core/money/words';
import { type OutputOf } from '#core/contract/routes';
import { readDay } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { ProofFields } from '#renderer/kit/fields/ProofFields.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { proofOf, proofProblems, proofRules } from '#renderer/kit/proof';
import { listed } from '#renderer/words/count';
import { repeatWords } from '#renderer/words/repeats';
import { useRepeat } from './useRepeat.ts';

const words = repeatWords.again;
const again = defineForm('again', { on: dayRule(), amount: amount(), ...proofRules });

type Repeat = OutputOf<'purchase.repeats'>['repeats'][number];

function AgainForm({ repeat, on }: { readonly repeat: Repeat; readonly on: string }) {
  const { shares } = useAsk('purchase.read', { id: repeat.purchaseId });
  const day = readDay(on) ?? repeat.from;
  const form = useForm(again, { about: `${repeat.id} ${on}`, start: { on: shortDay(day), amount: decimal(repeat.amount) } });
  const go = useGo();
  const saver = useSave('purchase.again', {
    form,
    input: ({ on: bought, amount: sum, ...proof }) => {
      const problems = proofProblems(proof);
      if (problems.length > 0) form.fail(problems);
      return problems.length > 0 ? undefined : { repeatId: repeat.id, day, on: bought, amount: sum, proof: proofOf(proof) };
    },
    after: ({ id }) => go(places.purchase(id)),
    said: words.said,
    fields: { proof: 'has' },
  });
  const lines = listed([...new Set(shares.map(({ planLine }) => planLine))]);
  return (
    <Page
      isNarrow
      title={words.title(repeat.payee, dayInWords(day))}
      lead={words.lead(pounds(repeat.amount), lines)}
      back={{ to: places.repeats, words: repeatWords.backHere }}
    >
      <Form form={form} saver={saver} action={words.action} leave={places.repeats}>
        <DayField {...form.field('on')} label={words.on} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <ProofFields field={form.field} has={form.raws.has} />
      </Form>
    </Page>
  );
}

/** The same purchase once more, on one page: its day, its sum and its own receipt. */
export function Again() {
  const repeat = useRepeat();
  const on = usePart('day');
  return repeat === undefined ? (
    <Gone back={{ to: places.repeats, words: repeatWords.backHere }} />
  ) : (
    <AgainForm key={on} repeat={repeat} on={on} />
  );
}

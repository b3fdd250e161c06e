import { looksLikeCharge } from '#core/bank/chargeWords';
import { wordsToKeep } from '#core/bank/rules';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { type Setup, toOptions, useSetup } from '#renderer/gateway/setup';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type FieldProblem, type Values } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, free, line } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { useAccount } from '#renderer/bank/useAccount';
import { bankMoreWords } from '#renderer/words/bankMore';
import { moneyWords } from '#renderer/words/money';

const words = bankMoreWords.addRule;
type Line = OutputOf<'bank.lines'>['lines'][number];
type Proposes = InputOf<'bank.addRule'>['proposes'];

const addRule = defineForm('addRule', {
  says: line(words.saysNeeded),
  kind: choice(['purchase', 'receipt', 'transfer', 'charge', 'interest'], words.kindNeeded),
  payee: free(),
  what: free(),
  planLineId: free(),
  from: free(),
  streamId: free(),
  receiptKind: choice(moneyWords.kindIds, moneyWords.form.kindNeeded, 'award'),
  otherAccountId: free(),
});
type Given = Values<typeof addRule.rules>;

/** What is still to be said of the kind that was chosen. */
function missing(values: Given): readonly FieldProblem[] {
  const needed = {
    purchase: { payee: words.payeeNeeded, what: words.whatNeeded },
    receipt: { from: words.fromNeeded, streamId: words.streamNeeded },
    transfer: { otherAccountId: words.accountNeeded },
    charge: {},
    interest: {},
  }[values.kind];
  return Object.entries(needed).flatMap(([field, sentence]) => {
    const given = Object.entries(values).find(([name]) => name === field)?.[1];
    return typeof given === 'string' && given.trim() === '' ? [{ field, sentence }] : [];
  });
}

function proposesOf({ kind, payee, what, planLineId, from, streamId, receiptKind, otherAccountId }: Given): Proposes {
  if (kind === 'charge' || kind === 'interest') return { kind: 'charge', as: kind };
  if (kind === 'transfer') return { kind, otherAccountId };
  if (kind === 'receipt') return { kind, from: from.trim(), streamId, receiptKind };
  return { kind, payee: payee.trim(), what: what.trim(), ...(planLineId === '' ? {} : { planLineId }) };
}

type FieldsProps = { readonly form: FormInHand<typeof addRule.rules>; readonly setup: Setup; readonly accountId: string };

function KindFields({ form, setup, accountId }: FieldsProps) {
  switch (form.raws.kind) {
    case 'purchase': {
      const lines = setup.planLines.filter(({ rule }) => rule !== 'not_allowed');
      return (
        <>
          <TextField {...form.field('payee')} label={words.payee} />
          <TextField {...form.field('what')} label={words.what} />
          <Select
            {...form.field('planLineId')}
            label={words.planLine}
            options={[{ id: '', name: words.noPlanLine }, ...toOptions(lines)]}
          />
        </>
      );
    }
    case 'receipt':
      return (
        <>
          <TextField {...form.field('from')} label={words.from} />
          <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(setup.streams)} />
          <RadioCards
            {...form.field('receiptKind')}
            label={moneyWords.form.kind}
            options={moneyWords.kindIds.map((id) => ({ id, name: moneyWords.kinds[id] }))}
          />
        </>
      );
    case 'transfer':
      return (
        <RadioCards
          {...form.field('otherAccountId')}
          label={words.account}
          options={toOptions(setup.bankAccounts.filter(({ id }) => id !== accountId))}
        />
      );
    default:
      return undefined;
  }
}

function RuleForm({ accountId, bankLine }: { readonly accountId: string; readonly bankLine: Line }) {
  const setup = useSetup();
  const go = useGo();
  const isOut = bankLine.amount < 0;
  const match = bankLine.matches[0]?.words.split(':')[0] ?? '';
  const form = useForm(addRule, {
    about: bankLine.id,
    start: {
      says: wordsToKeep(bankLine.words),
      kind: isOut ? (looksLikeCharge(bankLine.words) ?? 'purchase') : 'receipt',
      payee: match,
      from: match,
    },
  });
  const leave = bankLine.open > 0 ? places.match(accountId, bankLine.id) : places.account(accountId);
  const saver = useSave('bank.addRule', {
    form,
    input: (values) => {
      const problems = missing(values);
      if (problems.length > 0) form.fail(problems);
      return problems.length > 0 ? undefined : { says: values.says, direction: isOut ? 'out' : 'in', proposes: proposesOf(values) };
    },
    after: () => go(leave),
    said: words.said,
    fields: { 'proposes.planLineId': 'planLineId', 'proposes.streamId': 'streamId', 'proposes.otherAccountId': 'otherAccountId' },
  });
  const kinds = isOut ? (['purchase', 'charge', 'interest', 'transfer'] as const) : (['receipt', 'transfer'] as const);
  return (
    <Page isNarrow title={words.title} lead={words.lead(bankLine.words)} back={{ to: leave, words: bankMoreWords.rules.make }}>
      <Form form={form} saver={saver} action={words.action} leave={leave}>
        <TextField {...form.field('says')} label={words.says} hint={words.saysHint} />
        <RadioCards {...form.field('kind')} label={words.kind} options={kinds.map((id) => ({ id, name: words.kinds[id] }))} />
        <KindFields form={form} setup={setup} accountId={accountId} />
      </Form>
    </Page>
  );
}

/** From one line: what every line like it is. Proposed from then on, never recorded by itself. */
export function AddRule() {
  const { id, back } = useAccount();
  const lineId = usePart('lineId');
  const { lines } = useAsk('bank.lines', { bankAccountId: id, only: 'all' });
  const bankLine = lines.find((one) => one.id === lineId);
  return bankLine === undefined ? <Gone back={back} /> : <RuleForm key={lineId} accountId={id} bankLine={bankLine} />;
}

import { type Assistant, useTeam } from '#renderer/gateway/team';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { free, line, optional, type Rule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type Back, wayBackOr } from '#renderer/kit/wayBack';
import { teamWords } from '#renderer/words/team';
import { BankCheck } from './BankCheck.tsx';
import { accountRule, bankInWords, sortCodeRule } from './bankNumbers.ts';

const words = teamWords.bank;
const bankForm = defineForm('assistantBank', {
  accountName: line(words.accountNameNeeded),
  sortCode: sortCodeRule,
  account: accountRule,
  sortCodeAgain: sortCodeRule,
  accountAgain: accountRule,
  reference: optional(line('')),
  why: free(),
});
type Typed = Raws<typeof bankForm.rules>;

/** Both typings can be read, and are not the same. */
function differ(rule: Rule<string, string>, first: string, again: string): boolean {
  const [one, other] = [rule.read(first), rule.read(again)];
  return one.ok && other.ok && one.value !== other.value;
}

/** What differs between the two typings, and the missing reason for a change. */
function problemsOf({ sortCode, sortCodeAgain, account, accountAgain, why }: Typed, isChange: boolean): readonly FieldProblem[] {
  return [
    ...(differ(sortCodeRule, sortCode, sortCodeAgain) ? [{ field: 'sortCodeAgain', sentence: words.sortCodeDiffers }] : []),
    ...(differ(accountRule, account, accountAgain) ? [{ field: 'accountAgain', sentence: words.accountDiffers }] : []),
    ...(isChange && why.trim().length < 3 ? [{ field: 'why', sentence: words.whyNeeded }] : []),
  ];
}

function startOf({ name, bank }: Assistant): Partial<Raws<typeof bankForm.rules>> {
  return bank === undefined ? { accountName: name } : { accountName: bank.accountName, reference: bank.reference ?? '' };
}

function Fields({ assistant, back }: { readonly assistant: Assistant; readonly back: Back }) {
  const { id, bank } = assistant;
  const go = useGo();
  const form = useForm(bankForm, { about: id, start: startOf(assistant), between: (raws) => problemsOf(raws, bank !== undefined) });
  const saver = useSave('assistant.bank', {
    form,
    input: ({ accountName, reference, why, ...read }) => {
      const same = { accountName, reference };
      return {
        assistantId: id,
        details: { ...same, sortCode: read.sortCode, account: read.account },
        again: { ...same, sortCode: read.sortCodeAgain, account: read.accountAgain },
        ...(bank === undefined ? {} : { why: why.trim() }),
      };
    },
    after: () => go(back.to),
    said: words.saved,
    fields: {
      'details.accountName': 'accountName',
      'details.sortCode': 'sortCode',
      'details.account': 'account',
      'details.reference': 'reference',
      'again.sortCode': 'sortCodeAgain',
      'again.account': 'accountAgain',
      again: 'accountAgain',
      details: 'account',
    },
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={back.to}>
      <TextField {...form.field('accountName')} label={words.accountName} hint={words.accountNameHint} />
      <TextField {...form.field('sortCode')} label={words.sortCode} hint={words.sortCodeHint} size="short" inputMode="numeric" />
      <TextField {...form.field('account')} label={words.account} hint={words.accountHint} size="short" inputMode="numeric" />
      <BankCheck sortCode={form.raws.sortCode} account={form.raws.account} />
      <TextField {...form.field('sortCodeAgain')} label={words.sortCodeAgain} size="short" inputMode="numeric" />
      <TextField {...form.field('accountAgain')} label={words.accountAgain} size="short" inputMode="numeric" />
      <TextField {...form.field('reference')} label={words.reference} hint={words.referenceHint} />
      {bank === undefined ? undefined : <TextField {...form.field('why')} label={words.why} hint={words.whyHint} isLong />}
    </Form>
  );
}

export function BankDetails() {
  const id = usePart('id');
  const assistant = useTeam().assistants.find((one) => one.id === id);
  if (assistant === undefined) return <Gone back={{ to: places.team, words: teamWords.back }} />;
  const { name, bank } = assistant;
  const back = wayBackOr({ to: places.assistant(id), words: name });
  return (
    <Page isNarrow title={words.title(name)} lead={words.lead} back={back} help={teamWords.help}>
      {bank === undefined ? undefined : (
        <Notice tone="attention" title={words.careful}>
          <p>{words.carefulMore}</p>
          <p>{words.now(bankInWords(bank))}</p>
        </Notice>
      )}
      <Fields assistant={assistant} back={back} />
    </Page>
  );
}

import { type OutputOf } from '#core/contract/routes';
import { decimal, pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { files, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';
import { OpeningFields, openingRules, partsProblems, partsTyped } from './OpeningFields.tsx';

const words = setupWords.openings;
const correctForm = defineForm('correct-opening', { ...openingRules, file: files(), reason: reason() });
type Recorded = OutputOf<'opening.read'>['accounts'][number];
type Setup = ReturnType<typeof useSetup>;

function typedParts(recorded: Recorded, streams: Setup['streams']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    streams.map(({ id }) => {
      const part = recorded.parts.find(({ streamId }) => streamId === id);
      return [id, part === undefined ? '0.00' : decimal(part.amount)];
    }),
  );
}

type Props = { readonly account: Setup['bankAccounts'][number]; readonly recorded: Recorded; readonly setup: Setup };

function Correct({ account, recorded, setup: { streams, startsOn } }: Props) {
  const inIt = streams.filter((stream) => account.streamIds.includes(stream.id));
  const go = useGo();
  const form = useForm(correctForm, {
    about: `${account.id} ${String(recorded.before.length)}`,
    start: { balance: decimal(recorded.balance), parts: typedParts(recorded, inIt) },
    between: ({ parts }) => partsProblems(inIt, parts),
  });
  const saver = useSave('opening.correct', {
    form,
    input: ({ balance, parts: typed, file: [file], reason: because }) => {
      const parts = partsTyped(inIt, balance, typed);
      if (parts === undefined) return undefined;
      const proof = file === undefined ? {} : { file: file.token };
      return { bankAccountId: account.id, balance, parts: [...parts], reason: because, ...proof };
    },
    after: () => go(places.openings),
    said: words.corrected,
  });
  return (
    <Page
      isNarrow
      title={words.correctTitle(account.name, dayInWords(startsOn))}
      lead={words.correctLead(pounds(recorded.balance))}
      back={{ to: places.openings, words: words.back }}
      help={words.correctHelp}
    >
      <Form form={form} saver={saver} action={words.correctAction} leave={places.openings}>
        <OpeningFields field={form.field} inIt={inIt} />
        <FilePicker {...form.field('file')} kind="bankStatement" label={words.otherFile(recorded.evidenceNumber)} isSingle />
        <TextField {...form.field('reason')} label={words.why} hint={words.whyHint} isLong />
      </Form>
    </Page>
  );
}

/** An opening balance that was typed wrong: what was recorded, to be put right with a reason. */
export function CorrectOpening() {
  const id = usePart('id');
  const setup = useSetup();
  const { accounts } = useAsk('opening.read', {});
  const account = setup.bankAccounts.find((one) => one.id === id);
  const recorded = accounts.find(({ bankAccountId }) => bankAccountId === id);
  if (account === undefined || recorded === undefined) return <Gone back={{ to: places.openings, words: words.back }} />;
  return <Correct account={account} recorded={recorded} setup={setup} />;
}

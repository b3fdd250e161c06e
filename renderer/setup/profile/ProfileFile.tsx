import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { type ChosenFile } from '#core/contract/window';
import { type FunderRules } from '#core/contract/shapes/funders';
import { dayInWords } from '#core/time/words';
import { useTry } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { say } from '#renderer/kit/toast';
import { profileWords } from '#renderer/words/setup/profile';
import { Answers, Origins } from './Answers.tsx';
import { useRules } from './useRules.ts';

const words = profileWords.file;

type Props = { readonly rules: FunderRules; readonly found: OutputOf<'funder.lookAtFile'>; readonly back: string };

function Found({ rules, found, back }: Props) {
  const go = useGo();
  const { send, isBusy } = useTell('funder.saveTerms');
  const [problem, setProblem] = useState<string>();
  const { signatories } = rules;
  const use = async (): Promise<void> => {
    const terms = { ...found.terms, ...(signatories === undefined ? {} : { signatories }) };
    const result = await send({ id: rules.funderId, terms });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (!result.ok) return;
    say(words.used);
    go(back);
  };
  return (
    <section className="card stack-tight">
      <h2>{words.caption}</h2>
      <p>{words.found(found.funder.name, dayInWords(found.madeOn))}</p>
      <Answers terms={found.terms} />
      <Origins terms={found.terms} />
      <p>{words.replaces}</p>
      <Alert words={problem} />
      <div className="actions">
        <Button kind="primary" isBusy={isBusy} onPress={() => void use()}>
          {words.use}
        </Button>
      </div>
    </section>
  );
}

/** A profile from a file: looked at whole, then taken. */
export function ProfileFile() {
  const { rules, back } = useRules();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [file] = files;
  const looked = useTry('funder.lookAtFile', file === undefined ? undefined : { file: file.token });
  if (rules === undefined) return <Gone back={back} />;
  const why = looked.state === 'refused' ? looked.problem.sentence : undefined;
  return (
    <Page isNarrow title={words.title(rules.name)} lead={words.lead} back={back} help={profileWords.help}>
      <FilePicker id="funder-file" value={files} onChange={setFiles} problem={undefined} kind="funderProfile" label={words.file} isSingle />
      {looked.state === 'asking' ? <output>{words.looking}</output> : undefined}
      <Alert words={why} />
      {looked.state === 'answer' ? <Found rules={rules} found={looked.value} back={back.to} /> : undefined}
    </Page>
  );
}

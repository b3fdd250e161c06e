import { useState } from 'react';
import { type FunderRules } from '#core/contract/shapes/funders';
import { termsOf } from '#core/funders/profileFile';
import { type FunderTemplate, funderTemplates, withTemplate } from '#core/funders/templates';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { say } from '#renderer/kit/toast';
import { profileWords } from '#renderer/words/setup/profile';
import { Answers, Origins } from './Answers.tsx';
import { useRules } from './useRules.ts';

const words = profileWords.start;

type Props = { readonly rules: FunderRules; readonly template: FunderTemplate; readonly back: string };

function Template({ rules, template, back }: Props) {
  const go = useGo();
  const { send, isBusy } = useTell('funder.saveTerms');
  const [problem, setProblem] = useState<string>();
  const name = template.of === 'any' ? words.any[template.kind] : template.of;
  const isEmpty = Object.keys(template.terms).length === 0;
  const use = async (): Promise<void> => {
    const result = await send({ id: rules.funderId, terms: withTemplate(termsOf(rules), template) });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (!result.ok) return;
    say(words.used);
    go(back);
  };
  return (
    <section className="card stack-tight">
      <h2>{name}</h2>
      {isEmpty ? (
        <p>{words.asksNothing}</p>
      ) : (
        <>
          <Answers terms={template.terms} />
          <Origins terms={template.terms} />
          <Alert words={problem} />
          <div className="actions">
            <Button isBusy={isBusy} onPress={() => void use()}>
              {words.use(name)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** What is published of funders of this kind, each rule with where and when it was read. */
export function StartFrom() {
  const { rules, back } = useRules();
  if (rules === undefined) return <Gone back={back} />;
  const fitting = funderTemplates.filter(({ kind }) => kind === rules.kind);
  return (
    <Page title={words.title} lead={fitting.length === 0 ? words.none : words.lead} back={back} help={profileWords.help}>
      {fitting.map((template) => (
        <Template key={template.id} rules={rules} template={template} back={back.to} />
      ))}
    </Page>
  );
}

import { type FunderRules } from '#core/contract/shapes/funders';
import { rules as everyRule } from '#core/findings/rules';
import { termsOf } from '#core/funders/profileFile';
import { tell } from '#renderer/gateway/tell';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type FormDefinition } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { free, type Rule } from '#renderer/kit/form/rules';
import { type FieldProps, useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { profileOptions, profileQuestions, profileWords as words } from '#renderer/words/setup/profile';
import { readAnswers, typedAnswer } from './answers.ts';
import { type Group, type Question, groupNamed, groups } from './questions.ts';
import { useRules } from './useRules.ts';

type Fields = Readonly<Record<string, Rule<string, string>>>;

const forms: ReadonlyMap<string, FormDefinition<Fields>> = new Map(
  groups.map(({ name, questions }) => [
    name,
    defineForm(`funderAsks-${name}`, Object.fromEntries(questions.map(({ path }) => [path, free()]))),
  ]),
);

const notSaid = { id: '', name: words.notSaid };
const yesNoOptions = (['yes', 'no'] as const).map((id) => ({ id, name: profileOptions.yesNo[id] }));

/** RadioCards show a choice that was made; that nobody has said is one of them, under a name of its own. */
function Choice({
  field,
  label,
  options,
}: {
  readonly field: FieldProps<string>;
  readonly label: string;
  readonly options: Parameters<typeof RadioCards>[0]['options'];
}) {
  const unsaid = { ...notSaid, id: 'not_said' };
  return (
    <RadioCards
      {...field}
      value={field.value === '' ? unsaid.id : field.value}
      onChange={(id) => field.onChange(id === unsaid.id ? '' : id)}
      label={label}
      options={[...options, unsaid]}
    />
  );
}

function Field({ question: { path, kind }, field }: { readonly question: Question; readonly field: FieldProps<string> }) {
  const asked: { readonly label: string; readonly hint?: string } = profileQuestions[path];
  switch (kind.of) {
    case 'number':
      return <TextField {...field} {...asked} size="short" inputMode="numeric" />;
    case 'money':
      return <MoneyField {...field} {...asked} />;
    case 'yesNo':
      return <Choice field={field} {...asked} options={yesNoOptions} />;
    case 'choice':
      return <Choice field={field} {...asked} options={kind.options} />;
    case 'several':
      return (
        <CheckboxGroup
          {...field}
          {...asked}
          value={field.value.split('\n').filter((id) => id !== '')}
          onChange={(ids) => field.onChange(ids.join('\n'))}
          options={kind.options}
        />
      );
    case 'findings':
    case 'weighing':
      return <TextField {...field} {...asked} />;
    case 'lines':
    case 'words':
      return <TextField {...field} {...asked} isLong />;
  }
}

type Props = {
  readonly rules: FunderRules;
  readonly group: Group;
  readonly definition: FormDefinition<Fields>;
  readonly back: { readonly to: string; readonly words: string };
};

function Questions({ rules, group, definition, back }: Props) {
  const { questions } = group;
  const go = useGo();
  const terms = termsOf(rules);
  const start = Object.fromEntries(questions.map((question) => [question.path, typedAnswer(terms, question)]));
  const form = useForm(definition, { about: rules.funderId, start });
  const saver = useSend({
    form,
    send: (typed) => {
      const read = readAnswers(terms, questions, typed);
      if ('terms' in read) return tell('funder.saveTerms', { id: rules.funderId, terms: read.terms });
      form.fail(read.problems);
      return undefined;
    },
    after: () => go(back.to),
    said: words.saved,
    fields: Object.fromEntries(questions.map(({ path }) => [path, path])),
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={back.to}>
      {questions.some(({ kind }) => kind.of === 'weighing' || kind.of === 'findings') ? (
        <Why question={words.allFindings}>
          <ul className="plain stack-tight">
            {everyRule.map(({ id, name }) => (
              <li key={id}>{`${id}: ${name}`}</li>
            ))}
          </ul>
        </Why>
      ) : undefined}
      {questions.map((question) => (
        <Field key={question.path} question={question} field={form.field(question.path)} />
      ))}
    </Form>
  );
}

/** One group of a profile's questions. */
export function ProfileGroup() {
  const { rules, back } = useRules();
  const group = groupNamed(usePart('group'));
  const definition = group && forms.get(group.name);
  if (rules === undefined || group === undefined || definition === undefined) return <Gone back={back} />;
  const { title, lead } = words.groups[group.name];
  return (
    <Page isNarrow title={title} over={rules.name} lead={`${lead} ${words.leaveEmpty}`} back={back} help={words.help}>
      <Questions rules={rules} group={group} definition={definition} back={back} />
    </Page>
  );
}

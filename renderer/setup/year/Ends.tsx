import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { careYearWords } from '#renderer/words/setup/year';
import { backToYear as back, useYear } from './useYear.ts';

const words = careYearWords.endPage;
const endForm = defineForm('yearEnding', { to: dayRule(), reason: reason() });

type Props = { readonly route: 'contribution.end' | 'elsewhere.end'; readonly id: string; readonly title: string };

function EndPage({ route, id, title }: Props) {
  const go = useGo();
  const form = useForm(endForm, { about: `${route} ${id}` });
  const saver = useSave(route, { form, input: (values) => ({ ...values, id }), after: () => go(back.to), said: words.said });
  return (
    <Page isNarrow title={title} lead={words.lead} back={back} help={careYearWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <DayField {...form.field('to')} label={words.to} />
        <TextField {...form.field('reason')} label={words.reason} isLong />
      </Form>
    </Page>
  );
}

export function EndContribution() {
  const id = usePart('id');
  const found = useYear().contributions.find((one) => one.id === id);
  return found === undefined ? <Gone back={back} /> : <EndPage route="contribution.end" id={id} title={words.ownTitle(found.stream)} />;
}

export function EndElsewhere() {
  const id = usePart('id');
  const found = useYear().elsewhere.find((one) => one.id === id);
  return found === undefined ? <Gone back={back} /> : <EndPage route="elsewhere.end" id={id} title={words.elsewhereTitle(found.what)} />;
}

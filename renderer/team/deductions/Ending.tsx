import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { deductionWords } from '#renderer/words/deductions';
import { useDeductions } from './useDeductions.ts';

const words = deductionWords.ending;
const endForm = defineForm('deductionEnd', { endedOn: dayRule(), reason: reason() });

type Props = { readonly route: 'order.end' | 'deduction.end'; readonly part: string; readonly title: string };

function Ending({ route, part, title }: Props) {
  const { back } = useDeductions();
  const id = usePart(part);
  const go = useGo();
  const form = useForm(endForm, { about: id });
  const saver = useSave(route, { form, input: (values) => ({ ...values, id }), after: () => go(back.to), said: words.said });
  return (
    <Page isNarrow title={title} lead={words.lead} back={back} help={deductionWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <DayField {...form.field('endedOn')} label={words.on} />
        <TextField {...form.field('reason')} label={words.reason} isLong />
      </Form>
    </Page>
  );
}

export function EndOrder() {
  return <Ending route="order.end" part="order" title={words.order} />;
}

export function EndDeduction() {
  return <Ending route="deduction.end" part="agreed" title={words.agreed} />;
}

const taken = deductionWords.takeBack;

type TakeBackProps = { readonly route: 'advance.takeBack' | 'travel.takeBack'; readonly part: string; readonly title: string };

function TakeBack({ route, part, title }: TakeBackProps) {
  const { back } = useDeductions();
  const id = usePart(part);
  const go = useGo();
  const { lead, label, action, said } = taken;
  const asked = { route, about: id, title, lead, label, action, said, back };
  return <ReasonPage {...asked} input={(because) => ({ id, reason: because })} after={() => go(back.to)} />;
}

export function TakeBackAdvance() {
  return <TakeBack route="advance.takeBack" part="advance" title={taken.advance} />;
}

export function TakeBackTravel() {
  return <TakeBack route="travel.takeBack" part="travel" title={taken.travel} />;
}

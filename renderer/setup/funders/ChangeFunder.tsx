import { newestName, useSetup } from '#renderer/gateway/setup';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { funderKindOptions } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { FunderFields } from './FunderFields.tsx';
import { funderRules } from './funderRules.ts';

const words = setupWords.funders;
const changeFunder = defineForm('changeFunder', funderRules);

function written(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

export function ChangeFunder() {
  const id = usePart('id');
  const funder = useSetup().funders.find((one) => one.id === id);
  const go = useGo();
  const form = useForm(changeFunder, {
    about: id,
    start: {
      kind: funder?.kind ?? '',
      caseReference: funder?.caseReference ?? '',
      auditContact: funder?.auditContact ?? '',
      retainedWeeks: written(funder?.retainedWeeks),
      statementEvery: funder?.statementEvery ?? '',
      dueWithinDays: written(funder?.dueWithinDays),
    },
  });
  const saver = useSave('funder.change', {
    form,
    input: (values) => ({ ...values, id }),
    after: () => go(places.funders),
    said: setupWords.saved,
  });
  const back = { to: places.funders, words: words.back };
  if (funder === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.changeTitle(newestName(funder))} back={back}>
      <Form form={form} saver={saver} action={setupWords.save} leave={places.funders}>
        <RadioCards {...form.field('kind')} label={words.kind} options={funderKindOptions} />
        <FunderFields field={form.field} />
      </Form>
    </Page>
  );
}

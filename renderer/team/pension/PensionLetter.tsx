import { pensionLetterKindShape, type PensionLetterKind } from '#core/contract/shapes/pension';
import { shortDay } from '#core/time/words';
import { useAsk, useTry } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { SheetView } from '#renderer/kit/sheet/SheetView.tsx';
import { pensionWords } from '#renderer/words/pension';
import { usePension } from './usePension.ts';

const words = pensionWords.letter;
const letterForm = defineForm('pensionLetter', { givenOn: dayRule() });

function Fields({ kind }: { readonly kind: PensionLetterKind }) {
  const { read, back } = usePension();
  const { today } = useAsk('pension.employers', {});
  const go = useGo();
  const { employmentId } = read;
  const form = useForm(letterForm, { about: `${employmentId} ${kind}`, start: { givenOn: shortDay(today) } });
  const givenOn = readTypedDay(form.raws.givenOn);
  const preview = useTry('pension.previewLetter', givenOn === undefined ? undefined : { employmentId, kind, givenOn }, { keepsLast: true });
  const saver = useSave('pension.letter', {
    form,
    input: (values) => ({ ...values, employmentId, kind }),
    after: ({ paperId }) => go(places.paper(paperId)),
    said: words.said,
  });
  return (
    <Page title={words.title} lead={words.lead} back={back} help={pensionWords.help}>
      {preview.state === 'refused' ? (
        <Notice tone="attention" title={words.cannot}>
          {preview.problem.sentence}
        </Notice>
      ) : undefined}
      <Form form={form} saver={saver} action={words.issue} leave={back.to}>
        <DayField {...form.field('givenOn')} label={words.givenOn} hint={words.givenHint} />
      </Form>
      {preview.state === 'answer' ? (
        <section className="stack">
          <h2>{preview.value.sheet.title}</h2>
          <SheetView sheet={preview.value.sheet} />
        </section>
      ) : undefined}
    </Page>
  );
}

/** A letter as it would be issued, with the day on which it is given. */
export function PensionLetter() {
  const { back } = usePension();
  const kind = pensionLetterKindShape.safeParse(usePart('kind'));
  return kind.success ? <Fields kind={kind.data} /> : <Gone back={back} />;
}

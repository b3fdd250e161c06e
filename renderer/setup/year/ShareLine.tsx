import { useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { EachField } from '#renderer/kit/fields/EachField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, line, texts } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { percentText, readPercent } from '#renderer/setup/splits/percents';
import { setupWords } from '#renderer/words/setup';
import { careYearWords } from '#renderer/words/setup/year';
import { backToYear as back, useYear } from './useYear.ts';

const words = careYearWords.sharePage;
const shareForm = defineForm('shareLine', {
  shares: texts(),
  from: dayRule(),
  agreedBy: line(words.byNeeded),
  agreedOn: dayRule(),
  file: files(),
});

type Share = { readonly planLineId: string; readonly hundredths: number };

/** The parts as typed, empty ones left out; or what is wrong with them. */
function readParts(typed: Readonly<Record<string, string>>, own: string): readonly Share[] | string {
  const given = Object.entries(typed).filter(([, text]) => text.trim() !== '' && text.trim() !== '0');
  const shares = given.flatMap(([planLineId, text]) => {
    const hundredths = readPercent(text);
    return hundredths === undefined ? [] : [{ planLineId, hundredths }];
  });
  if (shares.length < given.length) return words.wrong;
  if (!shares.some(({ planLineId }) => planLineId === own)) return words.few;
  const total = shares.reduce((so, { hundredths }) => so + hundredths, 0);
  return total === 10_000 ? shares : words.total(percentText(total));
}

/** Who pays for a plan line from a day on: it alone, or other money beside it. */
export function ShareLine() {
  const id = usePart('id');
  const { planLines, streams } = useSetup();
  const own = planLines.find((one) => one.id === id);
  const { lines } = useYear();
  const standing = lines.find((one) => one.id === id)?.shares ?? [];
  const start = Object.fromEntries(standing.map(({ planLineId, hundredths }) => [planLineId, percentText(hundredths)]));
  const form = useForm(shareForm, {
    about: id,
    start: { shares: start },
    between: ({ shares: typed }) => {
      const wrong = readParts(typed, id);
      return typeof wrong === 'string' ? [{ field: 'shares', sentence: wrong }] : [];
    },
  });
  const go = useGo();
  const saver = useSave('funding.agree', {
    form,
    input: ({ shares: typed, file, ...values }) => {
      const shares = readParts(typed, id);
      return typeof shares === 'string' ? undefined : { ...values, planLineId: id, shares: [...shares], file: file[0]?.token };
    },
    after: () => go(back.to),
    said: words.said,
  });
  if (own === undefined) return <Gone back={back} />;
  const others = planLines.filter(
    (one) =>
      one.streamId !== own.streamId &&
      one.beneficiaryId === own.beneficiaryId &&
      one.category === own.category &&
      one.rule !== 'not_allowed',
  );
  const options = [own, ...others].map((one) => ({
    id: one.id,
    name: `${one.name} (${streams.find((stream) => stream.id === one.streamId)?.name ?? ''})`,
  }));
  return (
    <Page isNarrow title={words.title(own.name)} lead={others.length === 0 ? words.none : words.lead} back={back} help={careYearWords.help}>
      {others.length === 0 ? undefined : (
        <Form form={form} saver={saver} action={careYearWords.save} leave={back.to}>
          <EachField {...form.field('shares')} unit="%" label={words.shares} hint={words.sharesHint} options={options} />
          <DayField {...form.field('from')} label={words.from} />
          <TextField {...form.field('agreedBy')} label={words.by} />
          <DayField {...form.field('agreedOn')} label={words.on} />
          <FilePicker {...form.field('file')} kind="letter" label={setupWords.file} isSingle />
        </Form>
      )}
    </Page>
  );
}

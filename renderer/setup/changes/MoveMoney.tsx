import { type InputOf, type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { readDay } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { useTry } from '#renderer/gateway/ask';
import { nameOf, useSetup } from '#renderer/gateway/setup';
import { Alert } from '#renderer/kit/Alert.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { files, reason, texts } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { changesWords } from '#renderer/words/setup/changes';
import { Across } from './Across.tsx';

const words = changesWords.move;
const moveForm = defineForm('handover', { lines: texts(), words: reason(words.wordsNeeded), file: files() });
const back = { to: places.chooseHandover, words: changesWords.choose.title };
const ends = 'ends';

type Asked = InputOf<'handover.look'>;
type Look = OutputOf<'handover.look'>;

/** What the day would bring, in sentences. */
function Brings({ look: { awards, balance, moves, stays } }: { readonly look: Look }) {
  return (
    <section className="card stack-tight">
      <p>{words.wouldEnd(awards)}</p>
      <p>{words.balance(pounds(balance))}</p>
      {moves === 0 ? undefined : <p>{words.moves(moves)}</p>}
      {stays.length === 0 ? undefined : (
        <>
          <p>{words.stays(stays.length)}</p>
          <ul>
            {stays.map(({ shiftId, assistant, day, paid }) => (
              <li key={shiftId}>{words.stay(assistant, dayInWords(day), paid)}</li>
            ))}
          </ul>
          <p>{words.staysHow}</p>
        </>
      )}
    </section>
  );
}

function chosenFor(typed: Readonly<Record<string, string>>, { id, to }: Look['lines'][number]): string {
  return typed[id] ?? to[0]?.id ?? ends;
}

function Move({ look, asked }: { readonly look: Look; readonly asked: Asked }) {
  const go = useGo();
  const form = useForm(moveForm, { about: `${asked.fromStreamId} ${asked.toStreamId} ${asked.on}` });
  const typed = form.raws.lines;
  const saver = useSave('handover.record', {
    form,
    input: ({ words: said, file }) => {
      const lines = look.lines.flatMap((line) => {
        const to = chosenFor(typed, line);
        return line.to.some(({ id }) => id === to) ? [{ from: line.id, to }] : [];
      });
      return { ...asked, lines, words: said, file: file[0]?.token };
    },
    after: ({ id }) => go(places.handover(id)),
    said: words.said,
  });
  return (
    <Form form={form} saver={saver} action={words.action} leave={back.to}>
      {look.lines.map((line) =>
        line.to.length === 0 ? (
          <p key={line.id}>{words.noTarget(line.name)}</p>
        ) : (
          <RadioCards
            key={line.id}
            id={`${form.name}-${line.id}`}
            value={chosenFor(typed, line)}
            onChange={(to) => form.set({ lines: { ...typed, [line.id]: to } })}
            problem={undefined}
            label={words.line(line.name, line.beneficiary)}
            options={[...line.to, { id: ends, name: words.noLine }]}
          />
        ),
      )}
      <TextField {...form.field('words')} label={words.words} />
      <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
    </Form>
  );
}

/** What would change on the day, and which new line pays for what each old one paid for. One command records it all. */
export function MoveMoney() {
  const [fromStreamId, toStreamId, on] = [usePart('from'), usePart('to'), readDay(usePart('day'))];
  const { streams } = useSetup();
  const asked = on === undefined ? undefined : { fromStreamId, toStreamId, on };
  const looked = useTry('handover.look', asked);
  const title = words.title(nameOf(streams, toStreamId), nameOf(streams, fromStreamId), on === undefined ? '' : dayInWords(on));
  return (
    <Page title={title} lead={words.lead} back={back} help={changesWords.help}>
      <Alert words={looked.state === 'refused' ? looked.problem.sentence : undefined} />
      {looked.state === 'answer' && asked !== undefined ? (
        <>
          <Brings look={looked.value} />
          <Across across={looked.value.across} />
          <Move look={looked.value} asked={asked} />
        </>
      ) : undefined}
    </Page>
  );
}

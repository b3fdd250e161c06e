import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { type ChosenPlace } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';
import { Button } from '#renderer/kit/Button.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { ProblemLine } from '#renderer/kit/fields/ProblemLine.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { shelfWords } from '#renderer/words/shelf';

const words = shelfWords.new;
// Not kept: another book may be open, and this is not about it.
const newBook = defineForm(
  'newBook',
  { name: line(words.nameNeeded), startsOn: dayRule(), where: choice(['usual', 'chosen'], words.placeNeeded, 'usual') },
  { isKept: false },
);

type ChoiceProps = { readonly place: ChosenPlace | undefined; readonly onPlace: (place: ChosenPlace) => void };

function PlaceChoice({ place, onPlace }: ChoiceProps) {
  const [problem, setProblem] = useState<string>();
  const choose = async (): Promise<void> => {
    const result = await theBooks().files.choosePlace('newBook');
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok && result.value.place !== undefined) onPlace(result.value.place);
  };
  return (
    <div className="stack-tight">
      <p aria-live="polite">{place === undefined ? '' : words.chosenIs(place.name)}</p>
      {problem === undefined ? undefined : <ProblemLine words={problem} />}
      <Button icon={FolderOpen} onPress={() => void choose()}>
        {words.choose}
      </Button>
    </div>
  );
}

export function NewBook() {
  const form = useForm(newBook);
  const go = useGo();
  const [place, setPlace] = useState<ChosenPlace>();
  const saver = useSave('shelf.create', {
    form,
    input: ({ name, startsOn, where }) => {
      if (where === 'usual') return { name, startsOn };
      if (place === undefined) form.fail([{ field: 'where', sentence: words.placeNeeded }]);
      return place === undefined ? undefined : { name, startsOn, place: place.token };
    },
    after: () => go(places.setup),
    said: words.said,
    fields: { place: 'where' },
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} help={words.help} back={{ to: places.shelf, words: words.back }}>
      <Form form={form} saver={saver} action={words.action}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <DayField {...form.field('startsOn')} label={words.starts} hint={words.startsHint} />
        <RadioCards
          {...form.field('where')}
          label={words.place}
          options={[
            { id: 'usual', name: words.usual, more: words.usualMore },
            { id: 'chosen', name: words.chosen, more: words.chosenMore },
          ]}
        />
        {form.raws.where === 'chosen' ? <PlaceChoice place={place} onPlace={setPlace} /> : undefined}
      </Form>
    </Page>
  );
}

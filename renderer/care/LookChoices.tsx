import { useState } from 'react';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { chooseLook, chooseTextSize, lookWished, textSizeNow } from '#renderer/look/chooseLook';
import { careWords } from '#renderer/words/care';

const words = careWords.look;
const looks = ['computer', 'light', 'dark', 'contrast', 'contrast-dark'] as const;
const sizes = ['usual', 'large', 'largest'] as const;

export function LookChoices() {
  const [look, setLook] = useState<string>(lookWished());
  const [size, setSize] = useState<string>(textSizeNow());
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.care, words: careWords.back }}>
      <RadioCards
        id="look"
        label={words.colours}
        value={look}
        problem={undefined}
        onChange={(text) => {
          setLook(text);
          chooseLook(looks.find((one) => one === text) ?? 'computer');
        }}
        options={looks.map((id) => ({ id, name: words.colourOptions[id] }))}
      />
      <RadioCards
        id="text-size"
        label={words.text}
        value={size}
        problem={undefined}
        onChange={(text) => {
          setSize(text);
          chooseTextSize(sizes.find((one) => one === text) ?? 'usual');
        }}
        options={sizes.map((id) => ({ id, name: words.textOptions[id] }))}
      />
      <p>{words.zoom}</p>
    </Page>
  );
}

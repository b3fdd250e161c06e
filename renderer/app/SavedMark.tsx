import { type Saving, useSaving } from '#renderer/gateway/saving';
import { Tag, type Tone } from '#renderer/kit/Notice.tsx';
import { shellWords } from '#renderer/words/shell';

const tones: Readonly<Record<Saving, Tone>> = { saved: 'good', saving: 'plain', failed: 'stop' };

/** Whether the last thing sent to the book is kept. Not read aloud each time: the strip above the page says what was done. */
export function SavedMark() {
  const saving = useSaving();
  return <Tag tone={tones[saving]}>{shellWords.saving[saving]}</Tag>;
}

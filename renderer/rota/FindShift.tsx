import { useDeferredValue, useState } from 'react';
import { useTry } from '#renderer/gateway/ask';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { rotaWords } from '#renderer/words/rota';
import { whenOf, whoOf } from './shift/useShift.ts';

const words = rotaWords.search;

/** Planned shifts by what was typed, newest first. */
export function FindShift() {
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const found = useTry('rota.find', { words: sought }, { keepsLast: true });
  const shifts = found.state === 'answer' ? found.value.shifts : [];
  const title = found.state === 'answer' ? words.title(shifts.length, found.value.more) : words.looking;
  return (
    <Page isNarrow title={rotaWords.find} lead={words.lead} back={{ to: places.rota, words: rotaWords.back }} help={rotaWords.help}>
      <div className="fields">
        <TextField id="find-shift" label={words.label} value={typed} onChange={setTyped} problem={undefined} />
      </div>
      <section className="stack-tight">
        <h2 aria-live="polite">{title}</h2>
        {found.state === 'answer' && shifts.length === 0 ? <p>{words.none}</p> : undefined}
        <ul className="rule-list" aria-label={words.found}>
          {shifts.map((shift) => (
            <li key={`${shift.patternId} ${shift.day}`}>
              <TextLink to={places.plannedShift(shift.patternId, shift.day)}>{`${whenOf(shift)}: ${whoOf(shift)}`}</TextLink>
              <span className="soft small">{shift.state === 'planned' ? shift.note : rotaWords.shift.states[shift.state]}</span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

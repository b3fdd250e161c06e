import { useState } from 'react';
import { shortDay } from '#core/time/words';
import { useTell } from '#renderer/gateway/tell';
import { Button } from '#renderer/kit/Button.tsx';
import { Confirm } from '#renderer/kit/Confirm.tsx';
import { type Fact, Facts } from '#renderer/kit/Facts.tsx';
import { useGo } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { listed } from '#renderer/words/count';
import { rotaWords } from '#renderer/words/rota';
import { type PlannedShift, type ShiftAnswer, lengthOf, timesOf, useShift, whenOf, whoOf } from './useShift.ts';

const words = rotaWords.shift;

function factsOf(shift: PlannedShift): readonly Fact[] {
  const { facts } = words;
  return [
    { name: facts.state, value: words.states[shift.state] },
    ...(shift.reason === undefined ? [] : [{ name: facts.reason, value: shift.reason }]),
    { name: facts.times, value: timesOf(shift) },
    { name: facts.length, value: lengthOf(shift) },
    { name: facts.kind, value: rotaWords.form.kinds[shift.kind].name },
    { name: facts.forWhom, value: listed(shift.people) },
    { name: facts.line, value: listed(shift.lines) },
    { name: facts.pattern, value: shift.pattern },
    ...(shift.note === undefined ? [] : [{ name: facts.note, value: shift.note }]),
  ];
}

type Of = { readonly patternId: string; readonly day: PlannedShift['day'] };

/** What can be done with this one day. */
function DayActions({ of, shift, week }: { readonly of: Of; readonly shift: PlannedShift; readonly week: string }) {
  const [isAsking, setAsking] = useState(false);
  const change = useTell('rota.change');
  const go = useGo();
  const { patternId, day } = of;
  const tell = async (kind: 'removed' | 'as_planned', said: string): Promise<void> => {
    const result = await change.send({ ...of, change: { kind } });
    setAsking(false);
    say(result.ok ? said : result.problem.sentence);
    if (result.ok && kind === 'removed') go(week);
  };
  return (
    <div className="actions">
      <LinkButton to={places.changeShift(patternId, day)} kind="primary">
        {words.change}
      </LinkButton>
      {shift.state === 'cancelled' ? undefined : <LinkButton to={places.cancelShift(patternId, day)}>{words.cancel}</LinkButton>}
      {shift.state === 'planned' ? undefined : (
        <Button isBusy={change.isBusy} onPress={() => void tell('as_planned', words.wasPutBack)}>
          {words.putBack}
        </Button>
      )}
      <Button onPress={() => setAsking(true)}>{words.remove}</Button>
      <Confirm
        isOpen={isAsking}
        title={words.removeTitle}
        action={words.remove}
        isDanger
        isBusy={change.isBusy}
        onYes={() => void tell('removed', words.removed)}
        onNo={() => setAsking(false)}
      >
        <p>{words.removeMore}</p>
      </Confirm>
    </div>
  );
}

function History({ history }: Pick<ShiftAnswer, 'history'>) {
  return (
    <section className="stack-tight">
      <h2>{words.history}</h2>
      <ol>
        {history.map((one, place) => (
          <li key={place}>{words.said(shortDay(one.on), one.words, one.by)}</li>
        ))}
      </ol>
    </section>
  );
}

/** One planned shift: what it is, what is to look at, and everything that can be done with it. */
export function ShiftPage() {
  const { answer, patternId, day } = useShift();
  const { shift, warnings, history } = answer;
  const week = places.rotaWeek(shift.on);
  return (
    <Page title={words.title(whoOf(shift), whenOf(shift))} back={{ to: week, words: rotaWords.back }} help={rotaWords.help}>
      {warnings.map((warning) => (
        <Notice key={warning.words} tone={warning.isAdvice ? 'plain' : 'attention'}>
          {warning.words}
        </Notice>
      ))}
      <div className="card">
        <Facts facts={factsOf(shift)} />
      </div>
      <DayActions of={{ patternId, day }} shift={shift} week={week} />
      {shift.recurs ? (
        <section className="stack-tight">
          <h2>{words.pattern}</h2>
          <div className="actions">
            <LinkButton to={places.changeShiftFrom(patternId, day)}>{words.changeFrom}</LinkButton>
            <LinkButton to={places.endShifts(patternId, day)}>{words.end}</LinkButton>
          </div>
        </section>
      ) : undefined}
      <History history={history} />
    </Page>
  );
}

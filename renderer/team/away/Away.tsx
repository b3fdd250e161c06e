import { CalendarPlus, Plus } from 'lucide-react';
import { startTransition, useState } from 'react';
import { type AwayRead } from '#core/contract/shapes/away';
import { leaveInWords } from '#core/holiday/hours';
import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { Button } from '#renderer/kit/Button.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { awayWords as words } from '#renderer/words/away';
import { counted } from '#renderer/words/count';
import { Month } from './Month.tsx';
import { monthsAround, openWhen, whenOf } from './spans.ts';

type Props = { readonly read: AwayRead };

const teamId = 'away-team';

function Waiting({ read: { waiting } }: Props) {
  if (waiting.length === 0) return undefined;
  return (
    <section className="stack">
      <h2>{words.waiting}</h2>
      <Records
        level={3}
        whenEmpty=""
        records={waiting.map(({ id, assistant, from, to, minutes, days, askedOn, askedBy }) => ({
          key: id,
          title: `${assistant.name}, ${whenOf({ from, to })}`,
          lines: [
            words.asked(leaveInWords(minutes), counted(days, 'day'), dayInWords(askedOn)),
            ...(askedBy === 'employer' ? [words.byEmployer] : []),
          ],
          links: [{ to: places.leaveRequest(id), words: words.act.answer(assistant.name, whenOf({ from, to })) }],
        }))}
      />
    </section>
  );
}

function Papers({ read: { papers } }: Props) {
  if (papers.length === 0) return undefined;
  return (
    <Notice tone={papers.some(({ isUrgent }) => isUrgent) ? 'attention' : 'plain'} title={words.papers}>
      <ul>
        {papers.map(({ sicknessId, employmentId, assistant, words: said }) => (
          <li key={sicknessId}>
            {assistant}: {said} <TextLink to={places.sickness(employmentId, sicknessId)}>{words.seeSickness(assistant)}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type Row = { readonly from: Day; readonly row: TableRow };

function rowsOf({ people, stays, today }: AwayRead): readonly TableRow[] {
  const ofPeople = people.map(({ kind, id, assistant, from, to, isOpen }): Row => ({
    from,
    row: {
      key: `${kind} ${id}`,
      cells: [assistant.name, words.kinds[kind], isOpen ? openWhen(from, undefined, today) : whenOf({ from, to })],
    },
  }));
  const ofStays = stays
    .filter(({ takenBack }) => takenBack === undefined)
    .map(({ id, beneficiary, place, from, to }): Row => ({
      from,
      row: {
        key: id,
        cells: [
          beneficiary,
          words.places[place],
          <TextLink key="when" to={places.stay(id)}>
            {openWhen(from, to, today)}
          </TextLink>,
        ],
      },
    }));
  return [...ofPeople, ...ofStays].toSorted((a, b) => (a.from < b.from ? -1 : 1)).map(({ row }) => row);
}

function Answered({ read: { answered } }: Props) {
  const heads = words.answeredColumns;
  return (
    <Table
      caption={words.answered}
      columns={[{ name: heads.who }, { name: heads.when }, { name: heads.answer }, { name: heads.reason }]}
      rows={answered.flatMap(({ id, assistant, from, to, answered: given }) =>
        given === undefined
          ? []
          : [
              {
                key: id,
                isStruck: given.isTakenBack,
                cells: [
                  assistant.name,
                  whenOf({ from, to }),
                  words.on(given.isTakenBack ? words.takenBack : words.answers[given.answer], dayInWords(given.on)),
                  given.reason ?? '',
                ],
              },
            ],
      )}
      whenEmpty={words.noneAnswered}
    />
  );
}

function Team({ read: { team } }: Props) {
  return (
    <section className="stack-tight">
      <h2 id={teamId} tabIndex={-1}>
        {words.team}
      </h2>
      <p className="soft">{team.length === 0 ? words.nobody : words.teamWords}</p>
      <ul className="plain stack-tight">
        {team.map(({ employmentId, assistant }) => (
          <li key={employmentId} className="row">
            <TextLink to={places.jobAbsence(employmentId)}>{words.absence(assistant.name)}</TextLink>
            <TextLink to={places.retainer(employmentId)}>{words.retainer(assistant.name)}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is not there, what is asked for, and what sicknesses want on paper: six months at a time. */
export function Away() {
  const { today } = useTeam();
  const [shift, setShift] = useState(0);
  const span = monthsAround(today, shift);
  const read = useAsk('away.read', span);
  const heads = words.columns;
  const move = (by: number): void => startTransition(() => setShift(shift + by));
  return (
    <Page title={words.title(read.waiting.length)} lead={words.lead(spanInWords(span))} help={words.help}>
      <Waiting read={read} />
      <Papers read={read} />
      <div className="actions">
        <LinkButton to={places.askLeave} icon={CalendarPlus} kind="primary">
          {words.act.ask}
        </LinkButton>
        <LinkButton to={places.recordStay} icon={Plus}>
          {words.act.stay}
        </LinkButton>
        {/* Each PA has a page of their own for it: they stand at the end of this one. */}
        <Button onPress={() => document.getElementById(teamId)?.focus()}>{words.act.sick}</Button>
      </div>
      <Month today={today} />
      <Table
        caption={words.table}
        columns={[{ name: heads.who }, { name: heads.why }, { name: heads.when }]}
        rows={rowsOf(read)}
        whenEmpty={words.none}
      />
      <div className="actions">
        <Button onPress={() => move(-3)}>{words.earlier}</Button>
        <Button onPress={() => move(3)}>{words.later}</Button>
      </div>
      <Answered read={read} />
      <Team read={read} />
    </Page>
  );
}

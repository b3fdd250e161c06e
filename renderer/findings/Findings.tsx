import { useState } from 'react';
import { type FindingRead } from '#core/contract/shapes/findings';
import { type Gravity, gravities } from '#core/findings/rule';
import { pounds } from '#core/money/words';
import { shortDay, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { findingWords as words } from '#renderer/words/findings';
import { type FindingsPlaces, useDays } from './days.ts';

const shown = ['open', 'answered', 'all'] as const;
const areas = ['all', 'P', 'A', 'E', 'W', 'H', 'R', 'V', 'C'] as const;

function isShown({ state, rule }: FindingRead, show: string, area: string): boolean {
  if (area !== 'all' && !rule.startsWith(area)) return false;
  return show === 'all' || (show === 'open') === (state === 'open');
}

/** When and how much, in a line under what was found. */
function about({ day, sum, stream, rule }: FindingRead): string {
  return [rule, stream, day && shortDay(day), sum === undefined ? undefined : pounds(sum)].filter((part) => part !== undefined).join(' · ');
}

type Numbered = { readonly finding: FindingRead; readonly number: number };

/** Questions are numbered as they stand in the whole list, so that each button has a name of its own. */
function taskOf({ finding, number }: Numbered, to: FindingsPlaces, isNext: boolean): Task {
  const { key, name, words: said, state, isChanged, gravity } = finding;
  const open = { tone: gravity === 'high' ? 'stop' : 'attention', words: isChanged ? words.changed : words.states.open } as const;
  return {
    key,
    title: name,
    words: `${said} ${about(finding)}`,
    state: state === 'open' ? open : { tone: 'good', words: words.states[state] },
    action: words.see(number),
    to: to.one(key),
    isNext,
  };
}

type GroupProps = {
  readonly gravity: Gravity;
  readonly findings: readonly Numbered[];
  readonly to: FindingsPlaces;
  readonly isFirst: boolean;
};

function Group({ gravity, findings, to, isFirst }: GroupProps) {
  if (findings.length === 0) return undefined;
  return (
    <section className="stack">
      <h2>{words.group(gravity, findings.length)}</h2>
      <TaskList level={3} tasks={findings.map((one, at) => taskOf(one, to, isFirst && at === 0))} />
    </section>
  );
}

/** What an auditor would ask about, the gravest first, with what was said of it. */
export function Findings() {
  const { asked: days, chosen, to } = useDays();
  const { findings, rules, span } = useAsk('finding.list', days);
  const [show, setShow] = useState<string>('open');
  const [area, setArea] = useState<string>('all');
  const open = findings.filter(({ state }) => state === 'open');
  const numbered = findings.map((finding, at): Numbered => ({ finding, number: at + 1 }));
  const listed = numbered.filter(({ finding }) => isShown(finding, show, area));
  const first = gravities.find((gravity) => listed.some(({ finding }) => finding.gravity === gravity));
  const silent = rules.filter(({ found, leftOut, cannot }) => found === 0 && leftOut === undefined && cannot === undefined).length;
  const leftOut = rules.reduce((so, one) => so + (one.leftOut ?? 0), 0);
  return (
    <Page title={words.title(open.length)} lead={words.lead(rules.length, silent, spanInWords(span))} help={words.help}>
      <div className="row">
        <LinkButton to={places.findingDays}>{words.days.other}</LinkButton>
        {chosen === undefined ? undefined : (
          <LinkButton to={places.findings} kind="quiet">
            {words.days.backToOpen}
          </LinkButton>
        )}
      </div>
      <RadioCards
        id="findings-show"
        label={words.show}
        value={show}
        onChange={setShow}
        problem={undefined}
        options={shown.map((id) => ({ id, name: words.shown[id] }))}
      />
      <Select
        id="findings-area"
        label={words.area}
        value={area}
        onChange={setArea}
        problem={undefined}
        options={areas.map((id) => ({ id, name: words.areas[id] }))}
      />
      {listed.length === 0 ? <p className="card">{words.none}</p> : undefined}
      {gravities.map((gravity) => (
        <Group
          key={gravity}
          gravity={gravity}
          findings={listed.filter(({ finding }) => finding.gravity === gravity)}
          to={to}
          isFirst={gravity === first}
        />
      ))}
      <section className="stack">
        <h2>{words.looked}</h2>
        <p className="soft">{words.lookedMore}</p>
        {leftOut === 0 ? undefined : <p className="soft">{words.leftOutMore(leftOut)}</p>}
        <div className="row">
          <LinkButton to={to.rules}>{words.rules}</LinkButton>
          <IssuePaper route="finding.issue" input={days}>
            {words.issue}
          </IssuePaper>
        </div>
      </section>
    </Page>
  );
}

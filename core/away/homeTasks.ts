import { type HomeTask } from '#core/book/homeTasks';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

export type AwayFacts = {
  readonly requests: readonly {
    readonly id: string;
    readonly name: string;
    readonly when: string;
    readonly askedOn: Day;
    readonly refuseBy: Day;
    readonly byAssistant: boolean;
  }[];
  readonly papers: readonly { readonly sicknessId: string; readonly employmentId: string; readonly name: string; readonly words: string }[];
  readonly stays: readonly { readonly id: string; readonly name: string; readonly from: Day; readonly funders: readonly string[] }[];
  readonly today: Day;
};

function requestTasks({ requests, today }: AwayFacts): readonly HomeTask[] {
  return requests
    .filter(({ byAssistant }) => byAssistant)
    .map(({ id, name, when, askedOn, refuseBy }) => ({
      id: `leave-${id}`,
      title: `${name} asks for leave: ${when}`,
      words:
        today <= refuseBy
          ? `Asked on ${dayInWords(askedOn)}. If it cannot be, say so by ${dayInWords(refuseBy)}.`
          : `Asked on ${dayInWords(askedOn)}, and not answered yet.`,
      minutes: 2,
      action: 'Answer it',
      screen: 'leaveRequest',
      about: id,
    }));
}

function paperTasks({ papers }: AwayFacts): readonly HomeTask[] {
  return papers.map(({ sicknessId, employmentId, name, words }) => ({
    id: `fit-note-${sicknessId}`,
    title: `${name} is sick, and a fit note is wanted`,
    words,
    minutes: 3,
    action: 'See the sickness',
    screen: 'absence',
    about: employmentId,
  }));
}

function stayTasks({ stays }: AwayFacts): readonly HomeTask[] {
  return stays
    .filter(({ funders }) => funders.length > 0)
    .map(({ id, name, from, funders }) => ({
      id: `stay-${id}`,
      title: `Tell the funder that ${name} is away`,
      words: `Since ${dayInWords(from)}. Many funders ask to be told, and may pause payments; ${funders.join(' and ')} ${funders.length === 1 ? 'is' : 'are'} not recorded as told.`,
      minutes: 5,
      action: 'See the days away',
      screen: 'stay',
      about: id,
    }));
}

/** What people who are away ask of a person today: an answer, a paper, a word to the funder. */
export function awayTasks(facts: AwayFacts): readonly HomeTask[] {
  return [requestTasks, paperTasks, stayTasks].flatMap((tasksOf) => tasksOf(facts));
}

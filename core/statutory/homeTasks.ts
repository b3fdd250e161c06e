import { type HomeTask } from '#core/book/homeTasks';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** A form SSP1 that is to be given, or a letter about the end of a leave that is to be written. */
type FormToGive = {
  readonly employmentId: string;
  readonly name: string;
  readonly sicknessId: string;
  readonly reason: string;
  readonly by: Day;
};

type LetterToWrite = {
  readonly employmentId: string;
  readonly name: string;
  readonly leaveId: string;
  readonly leave: 'maternity' | 'adoption';
  readonly by: Day;
};

function byWhen(by: Day, today: Day): string {
  return by < today ? `The law asked for it by ${dayInWords(by)}: do it today.` : `The law gives you until ${dayInWords(by)}.`;
}

/** What the law wants told on paper, and by when: each leads to the screen that makes it. The first due first. */
export function absenceTasks(forms: readonly FormToGive[], letters: readonly LetterToWrite[], today: Day): readonly HomeTask[] {
  const give = forms.map(({ employmentId, name, sicknessId, reason, by }) => ({
    by,
    task: {
      id: `ssp1-${sicknessId}`,
      title: `Give ${name} form SSP1 by ${dayInWords(by)}`,
      words: `${reason}. With the form ${name} can ask for another benefit. ${byWhen(by, today)}`,
      minutes: 10,
      action: 'Make the paper for it',
      screen: 'absence',
      about: employmentId,
    },
  }));
  const write = letters.map(({ employmentId, name, leaveId, leave, by }) => ({
    by,
    task: {
      id: `leave-letter-${leaveId}`,
      title: `Tell ${name} in writing by ${dayInWords(by)} when the ${leave} leave ends`,
      words: `It says when work begins again. ${byWhen(by, today)} Without it they need not tell you before they come back early.`,
      minutes: 5,
      action: 'Write the letter',
      screen: 'absence',
      about: employmentId,
    },
  }));
  return [...give, ...write].toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)).map(({ task }) => task);
}

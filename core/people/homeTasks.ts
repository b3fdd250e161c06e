import { type HomeTask } from '#core/book/homeTasks';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Protection } from './dismissal.ts';
import { type Finding } from './file.ts';

/** A file that was begun, with what is missing in it or runs out. */
export type FileToMend = { readonly assistantId: string; readonly name: string; readonly findings: readonly Finding[] };

function things(count: number): string {
  return count === 1 ? 'one thing' : `${String(count)} things`;
}

/** One task for each file, however much it lacks: the weightiest is said, the others stand on its screen. */
export function fileTasks(files: readonly FileToMend[]): readonly HomeTask[] {
  return files.flatMap(({ assistantId, name, findings }) => {
    const [first, ...others] = findings.filter(({ weight }) => weight !== 'look');
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` And ${things(others.length)} more.`;
    return [
      {
        id: `file-of-${assistantId}`,
        title: `See to ${things(others.length + 1)} in ${name}’s file`,
        words: `${first.words}${more}`,
        minutes: 5 * (others.length + 1),
        action: 'Open the file',
        screen: 'file',
        about: assistantId,
      },
    ];
  });
}

/** An employer's own file, seen on the file of a PA of theirs. */
export type InsuranceToMend = {
  readonly employerId: string;
  readonly employer: string;
  readonly assistantId: string;
  readonly findings: readonly Pick<Finding, 'words'>[];
};

export function insuranceTasks(all: readonly InsuranceToMend[]): readonly HomeTask[] {
  return all.flatMap(({ employerId, employer, assistantId, findings }) =>
    findings.map(({ words }) => ({
      id: `insurance-of-${employerId}`,
      title: `See to ${employer}’s insurance`,
      words,
      minutes: 10,
      action: 'Open the file',
      screen: 'file',
      about: assistantId,
    })),
  );
}

/** A list that is going on: of hiring, or of a job's end. */
export type GoingList = {
  readonly id: string;
  readonly title: string;
  readonly screen: 'hiringList' | 'ending';
  readonly about: string;
  readonly left: number;
  readonly of: number;
};

/** Lists where something is left to do. A stopped one is left in peace until it is taken up again. */
export function listTasks(lists: readonly GoingList[]): readonly HomeTask[] {
  return lists
    .filter(({ left }) => left > 0)
    .map(({ id, title, screen, about, left, of }) => ({
      id: `list-${id}`,
      title,
      words: `${String(left)} of ${String(of)} steps are left. The list says which is next; it can be stopped for now.`,
      minutes: 10,
      action: 'Open the list',
      screen,
      about,
    }));
}

export type ToReview = { readonly employmentId: string; readonly name: string; readonly protection: Protection };

function monthsInWords(months: number): string {
  return months === 24 ? 'two years' : months === 12 ? 'a year' : 'six months';
}

/** Said once, some weeks before the protection comes, and gone when it is there. */
export function reviewTasks(reviews: readonly ToReview[], today: Day): readonly HomeTask[] {
  return reviews.map(({ employmentId, name, protection: { from, months, lastNoticeDay } }) => ({
    id: `review-${employmentId}`,
    title: `Meet ${name} and say how it goes`,
    words: `From ${dayInWords(from)} ${name} is protected from unfair dismissal, after ${monthsInWords(months)}. ${
      lastNoticeDay >= today
        ? `If anything has to change, say it now: a week’s notice before then is given by ${dayInWords(lastNoticeDay)}.`
        : ''
    }`.trim(),
    minutes: 20,
    action: 'See what to do',
    screen: 'ending',
    about: employmentId,
  }));
}

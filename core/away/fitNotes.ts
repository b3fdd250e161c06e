import { type Day, addDays, daysBetween, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** A sickness and its papers. The last day is absent while it goes on. */
export type SickPapers = {
  readonly from: Day;
  readonly to?: Day;
  readonly proofs: readonly { readonly kind: 'self' | 'fit_note'; readonly from: Day; readonly to: Day }[];
};

export type PaperNeed = { readonly words: string; readonly isUrgent: boolean };

/** The first seven days are by the PA's own word; a fit note may be asked for from the eighth (SSP (Medical Evidence) Regs 1985 reg 2(2)). */
const ownWordDays = 7;
/** A fit note that ends within so many days is worth a word before it does. */
const soonDays = 3;

/** The last day that fit notes cover without a gap from the eighth day on; the seventh where there is none. */
function coveredTo({ from, proofs }: SickPapers): Day {
  const notes = proofs.filter(({ kind }) => kind === 'fit_note').toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return notes.reduce<Day>((so, note) => (note.from <= addDays(so, 1) ? later(so, note.to) : so), addDays(from, ownWordDays - 1));
}

/** What a sickness wants on paper today: a self-certificate, a fit note after seven days, or the next one. Nothing where all is there. */
export function paperNeed(sickness: SickPapers, today: Day): PaperNeed | undefined {
  const { from, to, proofs } = sickness;
  const last = to ?? today;
  const length = daysBetween(from, last) + 1;
  if (length > ownWordDays) {
    const covered = coveredTo(sickness);
    const hasNote = covered > addDays(from, ownWordDays - 1);
    if (covered < last) {
      const since = dayInWords(addDays(covered, 1));
      const orEnd = to === undefined ? ', or record the last day of the sickness' : '';
      const words = hasNote
        ? `The fit note ran out on ${dayInWords(covered)}. Ask for the next one${orEnd}.`
        : `No fit note is recorded from ${since} on: the first seven days are by the PA’s own word. Ask for one${orEnd}.`;
      return { words, isUrgent: true };
    }
    const left = daysBetween(today, covered);
    if (to === undefined && hasNote && left >= 0 && left <= soonDays)
      return { words: `The fit note runs out on ${dayInWords(covered)}. Ask whether there will be another.`, isUrgent: false };
  }
  if (length > 0 && proofs.length === 0)
    return { words: 'No self-certificate is recorded: the PA’s own signed word for the first seven days.', isUrgent: false };
  return undefined;
}

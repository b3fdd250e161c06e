import { type ReportState } from '#core/contract/shapes/reportRead';
import { reportPageWords } from '#renderer/words/reportPages';

const { moved, movedSince } = reportPageWords.payday;

/** What to do about a change since a report was made: HMRC takes most changes with the next payday’s report, once this one was sent. */
export function movedWords(state: ReportState): string {
  return state === 'sent' || state === 'accepted' ? movedSince : moved;
}

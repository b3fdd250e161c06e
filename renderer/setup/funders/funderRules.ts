import { choice, line, optional, wholeNumber } from '#renderer/kit/form/rules';
import { funderKinds, statementEveries } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.funders;

/** What is asked about a funder both when it is added and when it is changed. */
export const funderRules = {
  kind: choice(funderKinds, words.kindNeeded),
  caseReference: optional(line('')),
  auditContact: optional(line('')),
  retainedWeeks: optional(wholeNumber(0, 52, words.retainedWrong)),
  statementEvery: optional(choice(statementEveries, words.notSaid)),
  dueWithinDays: optional(wholeNumber(0, 366, words.dueWrong)),
};

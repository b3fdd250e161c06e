import { type RuleWeight, askedPapers } from '#core/funders/fields';
import { categories, categoryName, statementEveryOptions } from '#renderer/words/names';
import { type QuestionPath, profileOptions, profileWords as words } from '#renderer/words/setup/profile';

type Option = { readonly id: string; readonly name: string };

/** How an answer is typed. Several and lines are kept as text with one to a line. */
export type Kind =
  | { readonly of: 'number'; readonly least: number; readonly most: number; readonly said: (count: number) => string }
  | { readonly of: 'money' }
  | { readonly of: 'choice'; readonly options: readonly Option[] }
  | { readonly of: 'yesNo' }
  | { readonly of: 'several'; readonly options: readonly Option[] }
  | { readonly of: 'lines' }
  | { readonly of: 'findings' }
  /** Rules that weigh so much, of the one answer that says it of each. */
  | { readonly of: 'weighing'; readonly weight: RuleWeight }
  | { readonly of: 'words' };

export type Question = { readonly path: QuestionPath; readonly kind: Kind };
export type GroupName = keyof typeof words.groups;
export type Group = { readonly name: GroupName; readonly questions: readonly Question[] };

function number(least: number, most: number, said: (count: number) => string): Kind {
  return { of: 'number', least, most, said };
}

function fromWords(names: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(names).map(([id, name]) => ({ id, name }));
}

function choice(names: Readonly<Record<string, string>>): Kind {
  return { of: 'choice', options: fromWords(names) };
}

const { weeks, days, months, years, percent } = words;
const inWeeks = number(0, 52, weeks);
const inDays = number(1, 366, days);
const inMonths = number(1, 120, months);
const inYears = number(0, 100, years);
const inPercent = number(1, 100, percent);
const yesNo: Kind = { of: 'yesNo' };
const money: Kind = { of: 'money' };
const categoryOptions = categories.map((id) => ({ id, name: categoryName(id) }));
const paperOptions = askedPapers.map((id) => ({ id, name: profileOptions.papers[id] }));

function group(name: GroupName, ...questions: readonly (readonly [QuestionPath, Kind])[]): Group {
  return { name, questions: questions.map(([path, kind]) => ({ path, kind })) };
}

/** Everything a profile can say, in plain groups. */
export const groups: readonly Group[] = [
  group(
    'kept',
    ['retainedWeeks', inWeeks],
    ['minimumWeeks', inWeeks],
    ['contingency.weeks', inWeeks],
    ['contingency.tellWhenUsed', yesNo],
    ['plannedSavings', choice(profileOptions.plannedSavings)],
  ),
  group(
    'statement',
    ['statementEvery', { of: 'choice', options: statementEveryOptions }],
    ['dueWithinDays', number(0, 366, days)],
    ['replyWithinDays', inDays],
    ['papers', { of: 'several', options: paperOptions }],
    ['namesInStatement', yesNo],
    ['printed', { of: 'findings' }],
  ),
  group(
    'evidence',
    ['evidence.noReceiptUnder', money],
    ['evidence.withinDays', inDays],
    ['evidence.itemised', yesNo],
    ['evidence.weightyFrom', money],
  ),
  group('cash', ['cash', choice(profileOptions.cash)], ['cashLimit', money], ['wagesInCash', choice(profileOptions.wagesInCash)]),
  group(
    'account',
    ['account.kinds', { of: 'several', options: fromWords(profileOptions.account) }],
    ['account.sharedWithFunders', yesNo],
    ['account.ownMoney', yesNo],
    ['signatories', { of: 'lines' }],
  ),
  group('barred', ['barred', { of: 'several', options: categoryOptions }], ['barredWords', { of: 'lines' }]),
  group('keeping', ['keepYears', inYears], ['receiptYears', inYears], ['equipmentYears', inYears]),
  group('contribution', ['contribution', choice(profileOptions.contribution)]),
  group(
    'reviews',
    ['reviews.firstAfterMonths', inMonths],
    ['reviews.thenEveryMonths', inMonths],
    ['audits.firstAfterWeeks', number(1, 104, weeks)],
    ['audits.thenEveryMonths', inMonths],
    ['planOlderThanMonths', inMonths],
    ['answerWithinDays', inDays],
  ),
  group('budget', ['overspendPercent', inPercent], ['underspendPercent', inPercent]),
  group(
    'findings',
    ['gravities.high', { of: 'weighing', weight: 'high' }],
    ['gravities.medium', { of: 'weighing', weight: 'medium' }],
    ['gravities.low', { of: 'weighing', weight: 'low' }],
    ['gravities.not_asked', { of: 'weighing', weight: 'not_asked' }],
  ),
  group(
    'employer',
    ['employerRole', choice(profileOptions.employerRole)],
    ['payrollService', choice(profileOptions.payrollService)],
    ['liabilityInsurance', yesNo],
    ['checkMonths', number(1, 240, months)],
    ['redundancy', choice(profileOptions.redundancy)],
  ),
  group('ending', ['hospitalWeeks', inWeeks], ['noticeWeeks', inWeeks]),
  group('other', ['otherRules', { of: 'words' }]),
];

export const everyQuestion: readonly Question[] = groups.flatMap(({ questions }) => questions);

export function groupNamed(name: string): Group | undefined {
  return groups.find((one) => one.name === name);
}

import { type PensionTask } from '#core/contract/shapes/pension';
import { pounds } from '#core/money/words';
import { type Pence, nothing } from '#core/money/pence';
import { type Day, addMonths, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type PensionCategory } from './assess.ts';
import { declareBy, nextReEnrolment, postponementNoticeBy, refundBy, sixWeeksFrom } from './dates.ts';
import { type PensionEvent, type Standing, standingToday } from './standing.ts';

/** What an employer has recorded of its duties. */
export type EmployerTaskFacts = {
  readonly today: Day;
  readonly employerId: string;
  readonly employer: string;
  /** The first day of the first job here; undefined where nobody was ever employed. */
  readonly firstJob?: Day;
  readonly dutiesStart?: Day;
  readonly declarations: readonly { readonly kind: 'declaration' | 'redeclaration'; readonly doneOn: Day }[];
  /** Oldest first. */
  readonly reEnrolments: readonly Day[];
};

/** `It is due by 5 September 2026`, or `It was due by …` once that day is over. */
function due(today: Day, by: Day): string {
  return `It ${today > by ? 'was' : 'is'} due by ${dayInWords(by)}`;
}

function ofEmployer({ employerId }: EmployerTaskFacts, task: Omit<PensionTask, 'id' | 'about'> & { readonly key: string }): PensionTask {
  const { key, ...rest } = task;
  return { ...rest, id: `${key}-${employerId}`, about: { employerId } };
}

function declaring(facts: EmployerTaskFacts, dutiesStart: Day): readonly PensionTask[] {
  const { today } = facts;
  if (facts.declarations.some(({ kind }) => kind === 'declaration')) return [];
  const by = declareBy(dutiesStart);
  return [
    ofEmployer(facts, {
      key: 'pension-declare',
      title: 'Declare compliance to the Pensions Regulator',
      words: `Every employer declares online what it has done about pensions, even where nobody is enrolled. ${due(today, by)}, five months after duties began.`,
      by,
    }),
  ];
}

/** Choosing the day begins with its window; the declaration after it is asked for from the anniversary or that day, whichever is earlier. */
function reEnrolling(facts: EmployerTaskFacts, dutiesStart: Day): readonly PensionTask[] {
  const { today, reEnrolments, declarations } = facts;
  const last = reEnrolments.at(-1);
  const found: PensionTask[] = [];
  if (last !== undefined) {
    const { declareBy: by, window } = nextReEnrolment(reEnrolments.at(-2) ?? dutiesStart);
    if (today >= last && !declarations.some(({ kind, doneOn }) => kind === 'redeclaration' && doneOn >= window.from))
      found.push(
        ofEmployer(facts, {
          key: 'pension-redeclare',
          title: 'Declare compliance again to the Pensions Regulator',
          words: `The re-declaration follows re-enrolment, even where nobody had to be enrolled again. ${due(today, by)}.`,
          by,
        }),
      );
  }
  const { window } = nextReEnrolment(last ?? dutiesStart);
  if (today < window.from) return found;
  const late = today > window.to ? ' Those days have passed: choose the last of them, and do what was due then.' : '';
  const words = `About every three years, whoever opted out or left is enrolled again. Choose your day between ${dayInWords(window.from)} and ${dayInWords(window.to)}.${late}`;
  return [...found, ofEmployer(facts, { key: 'pension-re-enrol', title: 'Choose your pension re-enrolment day', words, by: window.to })];
}

/** What an employer has to do about pensions, however few its PAs. */
export function employerTasks(facts: EmployerTaskFacts): readonly PensionTask[] {
  const { dutiesStart, firstJob, employer, today } = facts;
  if (firstJob === undefined) return [];
  if (dutiesStart === undefined) {
    const words = `Pension duties begin on the day ${employer}’s first PA starts, for every employer: here on ${dayInWords(firstJob)} if nobody was employed before.`;
    return [ofEmployer(facts, { key: 'pension-duties', title: `Say when ${employer}’s pension duties began`, words })];
  }
  return today < dutiesStart ? [] : [...declaring(facts, dutiesStart), ...reEnrolling(facts, dutiesStart)];
}

export type AssistantTaskFacts = {
  readonly today: Day;
  readonly employmentId: string;
  readonly name: string;
  readonly events: readonly PensionEvent[];
  /** Events about which a letter was given, and whether information was given to somebody who is not enrolled. */
  readonly toldOf: readonly string[];
  readonly isInformed: boolean;
  /** The first payslip that found them not to be enrolled: what they were, and from when. */
  readonly firstNotEnrolled?: { readonly category: PensionCategory; readonly since: Day };
  readonly dutiesStart?: Day;
  readonly toGiveBack: Pence;
  /** What approved paydays missed, and whether it is agreed how the PA’s part is paid; of the employer's, why that of family leave is. */
  readonly missed: { readonly employee: Pence; readonly employer: Pence; readonly isAgreed: boolean; readonly short?: string };
  readonly endsOn?: Day;
};

const letterOf = {
  enrolled: 'enrolment',
  re_enrolled: 're-enrolment',
  opted_in: 'opting in',
  joined: 'joining',
  postponed: 'the postponement',
} as const;

function letterTask({ today, employmentId, name, toldOf }: AssistantTaskFacts, standing: Standing): readonly PensionTask[] {
  const event = standing.kind === 'member' ? standing.joining : standing.kind === 'postponed' ? standing.event : undefined;
  if (event === undefined || toldOf.includes(event.id)) return [];
  const by = event.kind === 'postponed' ? postponementNoticeBy(event.day) : sixWeeksFrom(event.day);
  const title = `Give ${name} the letter about ${letterOf[event.kind]}`;
  const words = `${due(today, by)}, six weeks on. PA Ledger writes it.`;
  return [{ id: `pension-letter-${employmentId}`, title, words, by, about: { employmentId } }];
}

function informationTask(facts: AssistantTaskFacts, standing: Standing): readonly PensionTask[] {
  const { today, employmentId, name, isInformed, firstNotEnrolled, dutiesStart } = facts;
  if (standing.kind !== 'outside' || isInformed || firstNotEnrolled === undefined || dutiesStart === undefined) return [];
  if (firstNotEnrolled.category !== 'non_eligible' && firstNotEnrolled.category !== 'entitled') return [];
  const by = sixWeeksFrom(later(firstNotEnrolled.since, dutiesStart));
  const words = `${name} is not enrolled, but can ask for a pension, and has to be told so in writing. ${due(today, by)}. PA Ledger writes the letter.`;
  return [
    { id: `pension-information-${employmentId}`, title: `Tell ${name} of the right to a pension`, words, by, about: { employmentId } },
  ];
}

function refundTask({ employmentId, name, toGiveBack }: AssistantTaskFacts, standing: Standing): readonly PensionTask[] {
  if (standing.kind !== 'out' || standing.event.kind !== 'opted_out' || toGiveBack <= 0) return [];
  const by = refundBy(standing.event.day);
  const words = `${pounds(toGiveBack)} goes back to ${name} with the next pay, by ${dayInWords(by)}. If ${name} has no pay by then, record an extra sum of any size, so that there is a payslip.`;
  return [{ id: `pension-refund-${employmentId}`, title: `Give ${name}’s pension contributions back`, words, by, about: { employmentId } }];
}

function missedTask({ employmentId, name, missed }: AssistantTaskFacts): readonly PensionTask[] {
  const { employee, employer, isAgreed, short } = missed;
  const isWhole = employer > nothing || (employee > nothing && !isAgreed);
  if (!isWhole && short === undefined) return [];
  const sums = `${pounds(employee)} from ${name} and ${pounds(employer)} from the employer`;
  const how =
    isAgreed || employee === nothing
      ? 'It goes with the next pay.'
      : `Agree with ${name} over how many paydays their part is taken, or pay it yourself.`;
  const whole = isWhole ? `Paydays since the membership began took nothing: ${sums} are missing. ${how}` : undefined;
  const ofLeave = short === undefined ? undefined : `${short} It goes with the next pay.`;
  const words = `${[whole, ofLeave].filter((one) => one !== undefined).join(' ')} If ${name} has no more pay, record an extra sum of any size, so that there is a payslip.`;
  return [{ id: `pension-arrears-${employmentId}`, title: `Pay in what ${name}’s pension has missed`, words, about: { employmentId } }];
}

/** A year after somebody left nothing is due about their pension any more. */
export function isLongGone(endsOn: Day | null | undefined, today: Day): boolean {
  return endsOn !== null && endsOn !== undefined && today > addMonths(endsOn, 12);
}

/** What is to do about one PA's pension. */
export function assistantTasks(facts: AssistantTaskFacts): readonly PensionTask[] {
  const { events, endsOn, today } = facts;
  if (isLongGone(endsOn, today)) return [];
  const standing = standingToday(events, today);
  return [...letterTask(facts, standing), ...informationTask(facts, standing), ...refundTask(facts, standing), ...missedTask(facts)];
}

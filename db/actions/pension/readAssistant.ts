import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { payPeriodOn } from '#core/pay/payPeriods';
import { eachPayday, missedInWords, missing, shortInWords } from '#core/pension/arrears';
import { percent } from '#core/pension/contributions';
import { optInFrom, refundBy } from '#core/pension/dates';
import { memberTerms } from '#core/pension/ownTerms';
import { type PensionEvent, type Standing, standingToday, windowOf } from '#core/pension/standing';
import { standingInWords } from '#core/pension/words';
import { later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { type Arrears, arrearsOf, stillMissing, stillMissingByWhy } from '#db/actions/pension/arrears';
import { contributedUnder, toGiveBack } from '#db/actions/pension/contributed';
import { dutiesStart } from '#db/actions/pension/duties';
import { type EventRow, eventRows, eventsOf, letterRows } from '#db/actions/pension/events';
import { newestAssessment, pensionHistory } from '#db/actions/pension/history';
import { fittingLetters } from '#db/actions/pension/issueLetter';
import { nextNeed } from '#db/actions/pension/nextNeed';
import { ownTermsOf, ownTermsOn } from '#db/actions/pension/ownTerms';
import { schemeById, schemesOf, termsOn } from '#db/actions/pension/schemes';
import { tasksOfEmployment } from '#db/actions/pension/tasksOf';
import { type Reading } from '#db/kernel/handlers';

type Read = OutputOf<'pension.assistant'>;

function eventForPeople(reading: Reading, row: EventRow): Read['events'][number] {
  const { contentOf } = reading;
  const { id, kind, words_digest: words, reason_digest: reason } = row;
  return {
    id,
    kind,
    day: row.day,
    ...given({
      until: row.until_day,
      scheme: row.scheme_id === null ? null : schemeById(reading, row.scheme_id)?.name,
      setUpOn: row.set_up_on,
      noticeOn: row.notice_on,
      ownHundredths: row.own_hundredths,
      words: words === null ? null : (textIn(contentOf(words), 'words') ?? erased),
      evidenceNumber: row.evidence_number,
      takenBack: reason === null ? null : (textIn(contentOf(reason), 'reason') ?? erased),
    }),
  };
}

/** Somebody whose membership has not begun, or has an end that is still to come, is told so. */
function standingWords(standing: Standing, scheme: string | undefined, { today }: Reading): string {
  if (standing.kind === 'member' && standing.joining.day > today)
    return `In ${scheme ?? 'the workplace pension'} from ${dayInWords(standing.joining.day)}`;
  return standingInWords(standing, scheme);
}

function moneyOf(reading: Reading, standing: Standing, events: readonly PensionEvent[]): Pick<Read, 'contributed' | 'refundBy'> {
  const joining = standing.kind === 'member' || standing.kind === 'out' ? standing.joining : undefined;
  const [back] = toGiveBack(reading, events);
  return {
    contributed: joining === undefined ? { employee: nothing, employer: nothing } : contributedUnder(reading, joining.id),
    ...given({ refundBy: back && refundBy(back.noticeOn) }),
  };
}

/** What approved paydays missed, and how the PA’s part is paid; nothing where nothing is missing. */
function missedOf(reading: Reading, arrears: readonly Arrears[], name: string): Pick<Read, 'missed'> {
  const { whole, short } = stillMissingByWhy(arrears);
  const sums = { ...missing(whole), ...(short.length === 0 ? {} : { short: shortInWords(name, short) }) };
  const [open] = arrears.filter((one) => stillMissing([one]).employee > nothing).toReversed();
  if (sums.employee === nothing && sums.employer === nothing && short.length === 0) return {};
  const agreed = open?.agreed;
  const periods = missedInWords(whole);
  if (open === undefined || agreed === undefined) return { missed: { periods, ...sums } };
  const { agreedOn, paidBy, wordsDigest } = agreed;
  const words = wordsDigest === null ? null : (textIn(reading.contentOf(wordsDigest), 'words') ?? erased);
  const spread = agreed.paidBy === 'pay' ? { paydays: agreed.paydays, each: eachPayday(open.missed, agreed.paydays) } : {};
  return { missed: { periods, ...sums, agreed: { paidBy, agreedOn, ...spread, ...given({ words }) } } };
}

/** What the next payday takes of a member. */
function percentagesOf(reading: Reading, { id }: Employment, standing: Standing): Pick<Read, 'percentages'> {
  if (standing.kind !== 'member') return {};
  const on = later(reading.today, standing.joining.day);
  const [terms, own] = [termsOn(reading, standing.joining.schemeId, on), ownTermsOn(reading, id, on)];
  if (terms === undefined) return {};
  const { employeeHundredths, employerHundredths } = memberTerms(standing.joining, terms, own);
  return { percentages: { employee: percent(employeeHundredths), employer: percent(employerHundredths), isOwn: own !== undefined } };
}

function whose(reading: Reading, { id, assistantId, name, employerId, startsOn }: Employment) {
  return {
    employmentId: id,
    assistantId,
    assistant: name,
    employerId,
    employer: nameFor(reading, 'employer', employerId) ?? '',
    startsOn,
    schemes: schemesOf(reading, employerId).map((scheme) => ({ id: scheme.id, name: scheme.name })),
    ...given({ dutiesStart: dutiesStart(reading, employerId) }),
  };
}

/** How one employment's pension stands, what is to do about it and what may be done, with everything that led there. */
export function readPensionAssistant(reading: Reading, { employmentId }: InputOf<'pension.assistant'>): Result<Read> {
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const events = eventsOf(reading, employmentId);
  const standing = standingToday(events, reading.today);
  const joining = standing.kind === 'member' || standing.kind === 'out' ? standing.joining : undefined;
  const scheme = joining && schemeById(reading, joining.schemeId)?.name;
  const group = payGroupById(reading, employment.payGroupId);
  const period = group && payPeriodOn(group.times, reading.today);
  return done({
    ...whose(reading, employment),
    standing: standing.kind,
    words: standingWords(standing, scheme, reading),
    ...moneyOf(reading, standing, events),
    ...missedOf(reading, arrearsOf(reading, employment, events), employment.name),
    ...percentagesOf(reading, employment, standing),
    ownTerms: ownTermsOf(reading, employmentId),
    events: eventRows(reading, employmentId)
      .map((row) => eventForPeople(reading, row))
      .toReversed(),
    letters: letterRows(reading, employmentId).map(({ eventId: _, ...letter }) => letter),
    letterKinds: [...fittingLetters(standing)],
    history: pensionHistory(reading, employmentId),
    tasks: [...tasksOfEmployment(reading, employment)],
    ...given({
      scheme,
      assessed: newestAssessment(reading, employmentId),
      need: nextNeed(reading, employment),
      optOut: standing.kind === 'member' ? windowOf(standing.joining) : undefined,
      nextPeriodFrom: period && optInFrom(period),
      canTakeBack: events.at(-1)?.id,
    }),
  });
}

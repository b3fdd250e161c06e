import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PensionLetterKind } from '#core/contract/shapes/pension';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type LetterFacts } from '#core/pension/letters/facts';
import { pensionLetter } from '#core/pension/letters/letter';
import { nothing } from '#core/money/pence';
import { byWhy, eachPayday, missedInWords, missing } from '#core/pension/arrears';
import { optOutWindow } from '#core/pension/dates';
import { memberTerms } from '#core/pension/ownTerms';
import { type Joining, type Standing, standingToday } from '#core/pension/standing';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { firstProblem, nameFor, notYet } from '#db/actions/named';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { employerAddressOf } from '#db/actions/people/employerContact';
import { arrearsOf } from '#db/actions/pension/arrears';
import { eventsOf } from '#db/actions/pension/events';
import { newestAssessment } from '#db/actions/pension/history';
import { ownTermsOn } from '#db/actions/pension/ownTerms';
import { schemeById, termsOn } from '#db/actions/pension/schemes';
import { thresholdsOn } from '#db/actions/pension/thresholds';
import { lawOf } from '#db/actions/year/lawOf';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { orNull, text } from '#db/rows';

type Input = InputOf<'pension.letter'>;

const ofJoining = { enrolled: 'enrolment', re_enrolled: 're_enrolment', opted_in: 'opt_in', joined: 'joining' } as const;

/** Letters that fit how somebody stands, the one that is wanted first. */
export function fittingLetters(standing: Standing): readonly PensionLetterKind[] {
  if (standing.kind === 'member') return [ofJoining[standing.joining.kind]];
  return standing.kind === 'postponed' ? ['postponement', 'information'] : ['information'];
}

function notFitting({ name }: Employment, { kind, givenOn }: Input, standing: Standing): Problem | undefined {
  if (!fittingLetters(standing).includes(kind)) return problem('pension.letterNotFitting', { name }, 'kind');
  const first = standing.kind === 'member' ? standing.joining.setUpOn : undefined;
  return first !== undefined && givenOn < first ? problem('pension.letterBefore', { day: dayInWords(first) }, 'givenOn') : undefined;
}

/** What approved paydays missed before the letter: it says so, and how the PA’s part is paid. */
function missedBy(reading: Reading, employment: Employment, joining: Joining): Pick<LetterFacts, 'missed'> {
  const arrears = arrearsOf(reading, employment, eventsOf(reading, employment.id)).find((one) => one.joining.id === joining.id);
  if (arrears === undefined) return {};
  const { agreed } = arrears;
  const { whole: missed } = byWhy(arrears.missed);
  const sums = missing(missed);
  if (sums.employee === nothing && sums.employer === nothing) return {};
  const each = agreed?.paidBy === 'pay' ? eachPayday(missed, agreed.paydays) : undefined;
  return { missed: { periods: missedInWords(missed), ...sums, ...given({ agreed, each }) } };
}

function ofMember(reading: Reading, employment: Employment, joining: Joining, { givenOn }: Input): Partial<LetterFacts> {
  const scheme = schemeById(reading, joining.schemeId);
  const terms = scheme && termsOn(reading, scheme.id, joining.day);
  if (scheme === undefined || terms === undefined) throw new RangeError('a membership without terms');
  const { name, provider, contact } = scheme;
  const own = ownTermsOn(reading, employment.id, joining.day);
  return {
    scheme: { name, provider, contact, terms: joining.ownHundredths === undefined ? memberTerms(joining, terms, own) : terms },
    memberFrom: joining.day,
    ...missedBy(reading, employment, joining),
    ...given({ optOut: optOutWindow(joining.setUpOn, joining.toldOn ?? givenOn), ownHundredths: joining.ownHundredths }),
  };
}

function factsOf(reading: Reading, employment: Employment, input: Input, standing: Standing): Result<LetterFacts> {
  const group = payGroupById(reading, employment.payGroupId);
  if (group === undefined) throw new RangeError('an employment without a pay group');
  const { frequency } = group.times;
  const thresholds = thresholdsOn(reading, input.givenOn, frequency);
  if (thresholds === undefined) {
    const known = tablesOf(reading).map((table) => table.taxYear);
    return refused(problem('pay.noFiguresForYear', { year: taxYearOf(input.givenOn), known: known.join(', ') }, 'givenOn'));
  }
  const address = reading.sql.one('SELECT address FROM assistant WHERE id = ?', [employment.assistantId], {
    address: orNull(text),
  })?.address;
  const assessed = newestAssessment(reading, employment.id);
  return done({
    kind: input.kind,
    employer: nameFor(reading, 'employer', employment.employerId) ?? '',
    assistant: { name: employment.name, ...given({ address }) },
    givenOn: input.givenOn,
    frequency,
    thresholds,
    ...(standing.kind === 'member' ? ofMember(reading, employment, standing.joining, input) : {}),
    ...(standing.kind === 'postponed' ? { until: standing.event.until } : {}),
    ...given({
      employerAddress: employerAddressOf(reading, employment.employerId),
      yearly: lawOf(reading).pensionsYearly.find(({ taxYear }) => taxYear === taxYearOf(input.givenOn))?.thresholds,
      hasQualifyingEarnings: assessed && assessed.category !== 'entitled',
    }),
  });
}

type Ready = { readonly employment: Employment; readonly facts: LetterFacts; readonly eventId: string | null };

function prepare(reading: Reading, input: Input): Result<Ready> {
  const employment = employmentById(reading, input.employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const standing = standingToday(eventsOf(reading, employment.id), reading.today);
  const wrong = firstProblem(
    () => notFitting(employment, input, standing),
    () => notYet(reading, input.givenOn, 'givenOn'),
  );
  if (wrong !== undefined) return refused(wrong);
  const facts = factsOf(reading, employment, input, standing);
  if (!facts.ok) return facts;
  const event = standing.kind === 'member' ? standing.joining : standing.kind === 'postponed' ? standing.event : undefined;
  return done({ employment, facts: facts.value, eventId: input.kind === 'information' ? null : (event?.id ?? null) });
}

/** The letter as it would be issued. Nothing is kept. */
export function previewPensionLetter(reading: Reading, input: Input): Result<OutputOf<'pension.previewLetter'>> {
  const ready = prepare(reading, input);
  return ready.ok ? done({ sheet: pensionLetter(ready.value.facts) }) : ready;
}

/** Issues the letter as a paper of the employment's, given to the PA on the day. */
export function issuePensionLetter(writing: Writing, input: Input): Result<OutputOf<'pension.letter'>> {
  const ready = prepare(writing, input);
  if (!ready.ok) return ready;
  const { employment, facts, eventId } = ready.value;
  const { kind, givenOn } = input;
  const paper = issuePaper(writing, {
    kind: 'pension_letter',
    about: employment.id,
    sheet: pensionLetter(facts),
    data: { kind, givenOn, employer: facts.employer, assistant: facts.assistant.name },
  });
  const id = writing.newId('pension_letter');
  const row = { id, employment_id: employment.id, event_id: eventId, kind, given_on: givenOn, document_id: paper.documentId };
  writing.append('pension_letter', row);
  return done({ id, paperId: paper.id, documentId: paper.documentId, number: paper.number });
}

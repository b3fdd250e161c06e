import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type HiringRead } from '#core/contract/shapes/file';
import { type HiringStep, hiringSteps } from '#core/people/checklists';
import { newestOf } from '#core/people/file';
import { type FileKind } from '#core/people/kinds';
import { offerSheet } from '#core/people/papers/letters';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Checklist, checklistById, chosenFor, hirings, saidSteps } from '#db/actions/hiring/checklists';
import { notGoing } from '#db/actions/hiring/steps';
import { type Made } from '#db/actions/made';
import { missing, nameFor } from '#db/actions/named';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { type Employment, employmentsOf } from '#db/actions/people/employments';
import { allEmployers } from '#db/actions/pay/payGroups';
import { type FileOf, fileOf } from '#db/actions/personFile/facts';
import { fileItems, standingItems } from '#db/actions/personFile/items';
import { letterTo, plainJson } from '#db/actions/personFile/papers';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { flag, orNull, whole } from '#db/rows';

/** What the book sees of one hiring: the PA's file, their job, and what was said of their pay. */
type Seen = { readonly file: FileOf | undefined; readonly job: Employment | undefined; readonly list: Checklist };

const has = {
  starter: 'SELECT EXISTS (SELECT 1 FROM starter WHERE employment_id = ?) AS there',
  bank: 'SELECT EXISTS (SELECT 1 FROM assistant_bank WHERE assistant_id = ?) AS there',
  offer: "SELECT max(number) AS number FROM paper WHERE about = ? AND kind = 'offer_letter'",
} as const;

function isThere({ sql }: Reading, query: string, id: string | undefined): boolean {
  return id !== undefined && sql.one(query, [id], { there: flag })?.there === true;
}

const fileSteps: Readonly<Partial<Record<HiringStep, FileKind>>> = {
  right_to_work: 'right_to_work',
  disclosure: 'disclosure',
  statement: 'written_statement',
  privacy: 'privacy_notice',
  kin: 'next_of_kin',
};

function ofFile({ file }: Seen, kind: FileKind): string | undefined {
  const item = file && newestOf(file.facts.items, kind);
  if (item === undefined) return undefined;
  return item.standing === 'held' ? `Recorded on ${dayInWords(item.day)}.` : 'Put aside, with a reason.';
}

type See = (reading: Reading, seen: Seen) => string | undefined;

/** Steps that are done elsewhere in the book, each with what is held of it. */
const seeing: Readonly<Partial<Record<HiringStep, See>>> = {
  person: (_, { file }) => file && `${file.person.name} was chosen.`,
  offer: ({ sql }, { file }) => {
    const number = file && sql.one(has.offer, [file.person.id], { number: orNull(whole) })?.number;
    return number === undefined || number === null ? undefined : `The offer is paper ${String(number)}.`;
  },
  references: (_, { file }) => {
    const held = file?.facts.items.filter((one) => one.kind === 'reference').length ?? 0;
    return held >= 2 ? `${String(held)} are recorded.` : undefined;
  },
  insurance: (reading, { list }) => {
    const items = standingItems(fileItems(reading, { of: 'employer', id: list.employerId }));
    const until = newestOf(items, 'liability_insurance')?.until;
    return until === undefined || until < reading.today ? undefined : `Insured until ${dayInWords(until)}.`;
  },
  job: (_, { job }) => job && `${job.job}, from ${dayInWords(job.startsOn)}.`,
  starter: (reading, { job }) => (isThere(reading, has.starter, job?.id) ? 'Recorded.' : undefined),
  bank: (reading, { file }) => (isThere(reading, has.bank, file?.person.id) ? 'Recorded.' : undefined),
};

/** What the book holds of a step, in words; undefined where it holds nothing. */
function seenWords(reading: Reading, step: HiringStep, seen: Seen): string | undefined {
  const kind = fileSteps[step];
  return kind === undefined ? seeing[step]?.(reading, seen) : ofFile(seen, kind);
}

function hiringRead(reading: Reading, list: Checklist): HiringRead {
  const assistantId = chosenFor(reading, list.id);
  const file = assistantId === undefined ? undefined : fileOf(reading, assistantId);
  const jobs = assistantId === undefined ? [] : employmentsOf(reading, assistantId);
  const job = jobs.findLast(({ employerId, endsOn }) => employerId === list.employerId && (endsOn === undefined || endsOn >= list.begunOn));
  const said = saidSteps(reading, list.id);
  const { id, title, employerId, begunOn, state } = list;
  return {
    id,
    title,
    employer: nameFor(reading, 'employer', employerId) ?? '',
    employerId,
    begunOn,
    state,
    ...given({
      stateWords: list.stateWords,
      assistant: file && { id: file.person.id, name: file.person.name },
      employmentId: job?.id,
    }),
    steps: hiringSteps.map((step) => {
      const seen = seenWords(reading, step, { file, job, list });
      const word = said.get(step);
      if (seen !== undefined) return { step, state: 'done', says: seen, isSeen: true };
      return { step, state: word?.state ?? 'open', isSeen: false, ...given({ says: word?.words }) };
    }),
  };
}

/** Every hiring, newest first, with what the book sees of each step by itself. */
export function readHirings(reading: Reading, _: InputOf<'hiring.list'>): Result<OutputOf<'hiring.list'>> {
  return done({
    today: reading.today,
    employers: allEmployers(reading).map(({ id, name }) => ({ id, name })),
    lists: hirings(reading).map((list) => hiringRead(reading, list)),
  });
}

export function beginHiring(writing: Writing, { employerId, title, words }: InputOf<'hiring.begin'>): Made {
  const unknown = missing(writing, 'employer', employerId, 'employerId');
  if (unknown !== undefined) return refused(unknown);
  const id = writing.newId('checklist');
  const digest = writing.keep({ title, ...given({ words }) });
  const row = { id, kind: 'hiring', employer_id: employerId, employment_id: null, reason: null };
  writing.append('checklist', { ...row, begun_on: writing.today, words_digest: digest });
  return done({ id });
}

/** Who gets the job. Somebody else may be chosen later: the newest word stands. */
export function choosePerson(writing: Writing, { id, assistantId }: InputOf<'hiring.choose'>): Made {
  const list = checklistById(writing, id);
  if (list?.kind !== 'hiring') return refused(problem('input.notFound', { what: 'list' }, 'id'));
  const wrong = notGoing(list) ?? missing(writing, 'assistant', assistantId, 'assistantId');
  if (wrong !== undefined) return refused(wrong);
  const same = chosenFor(writing, id) === assistantId;
  if (same) return refused(problem('checklist.same', {}, 'assistantId'));
  writing.append('checklist_person', { id: writing.newId('checklist_person'), checklist_id: id, assistant_id: assistantId });
  return done({ id });
}

/** The offer as a letter: a draft for the person to read, sign and send. */
export function issueOffer(writing: Writing, answers: InputOf<'hiring.offer'>): Result<OutputOf<'hiring.offer'>> {
  const list = checklistById(writing, answers.id);
  if (list?.kind !== 'hiring') return refused(problem('input.notFound', { what: 'list' }, 'id'));
  const stopped = notGoing(list);
  if (stopped !== undefined) return refused(stopped);
  const assistantId = chosenFor(writing, answers.id);
  if (assistantId === undefined) return refused(problem('hiring.noPerson', {}, 'id'));
  if (answers.answerBy < writing.today)
    return refused(problem('hiring.answerBeforeToday', { today: dayInWords(writing.today) }, 'answerBy'));
  const letter = letterTo(writing, assistantId, nameFor(writing, 'employer', list.employerId) ?? '');
  const offer = { letter, ...answers };
  const { id, number } = issuePaper(writing, {
    kind: 'offer_letter',
    about: assistantId,
    sheet: offerSheet(offer),
    data: plainJson(offer),
  });
  return done({ id, number });
}

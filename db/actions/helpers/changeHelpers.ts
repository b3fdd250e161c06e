import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { doOverlap } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { endsFirst, openSpan, spanWords } from '#db/actions/absence/checks';
import { lastOf, termsOf, typists } from '#db/actions/helpers/writers';
import { type Made } from '#db/actions/made';
import { firstProblem } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Term = Omit<InputOf<'helper.renew'>, 'actorId'>;

function keepTerm(writing: Writing, actorId: string, { relation, from, to, agreed, file }: Term): void {
  writing.append('helper_term', {
    id: writing.newId('helper_term'),
    actor_id: actorId,
    relation,
    from_day: from,
    to_day: to ?? null,
    words_digest: writing.keep({ agreed }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
}

function nameTaken(reading: Reading, name: string): Problem | undefined {
  const isSame = typists(reading).some((one) => one.name.toLowerCase() === name.toLowerCase());
  return isSame ? problem('helper.nameTaken', { name }, 'name') : undefined;
}

/** Somebody who types for the holder under their own name, from when until when, and what the holder agreed to. */
export function addHelper(writing: Writing, { name, ...term }: InputOf<'helper.add'>): Made {
  const wrong = firstProblem(
    () => nameTaken(writing, name),
    () => endsFirst(term.from, term.to, 'to'),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('actor');
  writing.append('actor', { id, role: term.relation === 'broker' ? 'broker' : 'helper', name_digest: writing.keep(name) });
  keepTerm(writing, id, term);
  return done({ id });
}

function overlaps(reading: Reading, actorId: string, name: string, { from, to }: Term): Problem | undefined {
  const span = openSpan(from, to);
  const other = termsOf(reading, actorId).find((term) => {
    const last = lastOf(term);
    return (last === undefined || last >= term.from) && doOverlap(openSpan(term.from, last), span);
  });
  return other && problem('helper.termOverlaps', { name, when: spanWords(other.from, lastOf(other)) }, 'from');
}

/** Another time for somebody who is known already: what they recorded before stays under the same name. */
export function renewHelper(writing: Writing, { actorId, ...term }: InputOf<'helper.renew'>): Made {
  const known = typists(writing).find((one) => one.actorId === actorId);
  if (known === undefined) return refused(problem('input.notFound', { what: 'helper' }, 'actorId'));
  if (known.role === 'holder') return refused(problem('helper.holder', {}, 'actorId'));
  const wrong = firstProblem(
    () => endsFirst(term.from, term.to, 'to'),
    () => overlaps(writing, actorId, known.name, term),
  );
  if (wrong !== undefined) return refused(wrong);
  keepTerm(writing, actorId, term);
  return done({ id: actorId });
}

/** The last day on which somebody types for the holder; a day before the first says that they never did. */
export function endHelper(writing: Writing, { termId, lastDay, reason }: InputOf<'helper.end'>): Made {
  const row = writing.sql.one('SELECT actor_id FROM helper_term WHERE id = ?', [termId], { actor_id: text });
  const term = row && termsOf(writing, row.actor_id).find(({ id }) => id === termId);
  if (row === undefined || term === undefined) return refused(problem('input.notFound', { what: 'time' }, 'termId'));
  if (term.ended !== undefined) return refused(problem('helper.ended', { on: dayInWords(term.ended.lastDay) }, 'termId'));
  writing.append('helper_term_ended', { helper_term_id: termId, last_day: lastDay, reason_digest: writing.keep({ reason }) });
  return done({ id: row.actor_id });
}

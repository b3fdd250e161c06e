import { erased, textIn } from '#core/book/dueWords';
import { type FindingAnswer, answerKinds } from '#core/contract/shapes/findings';
import { londonDay } from '#core/time/instant';
import { typists } from '#db/actions/helpers/writers';
import { type Reading } from '#db/kernel/handlers';
import { instant, oneOf, text, whole } from '#db/rows';

const ofTopic = `
  SELECT id, finding, kind, words_digest, (SELECT log.at FROM log WHERE log.seq = finding_answer.log_seq) AS at,
    (SELECT log.actor_id FROM log WHERE log.seq = finding_answer.log_seq) AS actor_id
  FROM finding_answer WHERE topic = ? ORDER BY log_seq DESC`;

const proofs = `
  SELECT evidence.id, evidence.number FROM finding_answer_evidence AS own CROSS JOIN evidence ON evidence.id = own.evidence_id
  WHERE own.finding_answer_id = ? ORDER BY evidence.number`;

const shape = { id: text, finding: text, kind: oneOf(...answerKinds), words_digest: text, at: instant, actor_id: text };

/** Everything said of what a finding is about, newest first; what was said while it stood otherwise among it. */
export function answersOf(reading: Reading, { topic, key }: { readonly topic: string; readonly key: string }): readonly FindingAnswer[] {
  const rows = reading.sql.all(ofTopic, [topic], shape);
  if (rows.length === 0) return [];
  const names = new Map(typists(reading).map(({ actorId, name }) => [actorId, name]));
  return rows.map((row) => {
    const content = reading.contentOf(row.words_digest);
    return {
      id: row.id,
      kind: row.kind,
      day: londonDay(row.at),
      by: names.get(row.actor_id) ?? 'The holder',
      words: textIn(content, 'words') ?? erased,
      said: textIn(content, 'said') ?? erased,
      evidence: reading.sql.all(proofs, [row.id], { id: text, number: whole }).map((one) => ({ ...one })),
      isOfNow: row.finding === key,
    };
  });
}

/** The word that stands of the finding as it is now; undefined where there is none, or the newest asks again. */
export function standingAnswer(answers: readonly FindingAnswer[]): FindingAnswer | undefined {
  const newest = answers.find(({ isOfNow }) => isOfNow);
  return newest?.kind === 'asked_again' ? undefined : newest;
}

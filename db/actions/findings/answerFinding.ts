import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { answersOf, standingAnswer } from '#db/actions/findings/answers';
import { type Keyed } from '#db/actions/findings/findings';
import { keyedFinding } from '#db/actions/findings/readFindings';
import { type Made } from '#db/actions/made';
import { type Writing } from '#db/kernel/handlers';

type Kind = 'explained' | 'not_needed' | 'asked_again';

function say(writing: Writing, { rule, topicKey, key, words: said }: Keyed, kind: Kind, words: string): string {
  const id = writing.newId('finding_answer');
  const digest = writing.keep({ said, words });
  writing.append('finding_answer', { id, rule, topic: topicKey, finding: key, kind, words_digest: digest });
  return id;
}

/** An explanation, or why none is needed, with what proves it. The newest word stands. */
export function answerFinding(writing: Writing, { kind, words, files, ...asked }: InputOf<'finding.answer'>): Made {
  const found = keyedFinding(writing, asked);
  if (!found.ok) return found;
  const id = say(writing, found.value, kind, words);
  const kept = new Set(files.map((token) => writing.keepFile(token).id));
  for (const evidenceId of kept) writing.append('finding_answer_evidence', { finding_answer_id: id, evidence_id: evidenceId });
  return done({ id });
}

/** The word that stands is taken back, with the reason: the finding asks again. */
export function askFindingAgain(writing: Writing, { reason, ...asked }: InputOf<'finding.askAgain'>): Made {
  const found = keyedFinding(writing, asked);
  if (!found.ok) return found;
  const { topicKey: topic, key } = found.value;
  if (standingAnswer(answersOf(writing, { topic, key })) === undefined) return refused(problem('finding.notAnswered', {}, 'key'));
  return done({ id: say(writing, found.value, 'asked_again', reason) });
}

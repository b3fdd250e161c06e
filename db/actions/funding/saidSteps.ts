import { erased, textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type CareStep, careStepStates } from '#core/funders/steps';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text } from '#db/rows';

type ReadStep = OutputOf<'careChanges.read'>['events'][number]['steps'][number];

const said = {
  handover: 'SELECT step, state, day, words_digest FROM care_step WHERE handover_id = ? ORDER BY log_seq',
  event: 'SELECT step, state, day, words_digest FROM care_step WHERE life_event_id = ? ORDER BY log_seq',
} as const;

/** The steps of a list with how each stands: the newest word of each, or still to do. */
export function stepsWithStates({ sql, contentOf }: Reading, of: keyof typeof said, id: string, steps: readonly CareStep[]): ReadStep[] {
  const rows = sql.all(said[of], [id], { step: text, state: oneOf(...careStepStates), day, words_digest: orNull(text) });
  const newest = new Map(rows.map((row) => [row.step, row]));
  return steps.map(({ sources, ...step }) => {
    const word = newest.get(step.step);
    const says = word === undefined || word.words_digest === null ? undefined : (textIn(contentOf(word.words_digest), 'words') ?? erased);
    return { ...step, sources: [...sources], state: word?.state ?? 'open', ...given({ on: word?.day, says }) };
  });
}

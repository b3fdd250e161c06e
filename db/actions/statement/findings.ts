import { type StatementData } from '#core/contract/shapes/statement';
import { type Span } from '#core/time/day';
import { findingForPeople, lookAt } from '#db/actions/findings/findings';
import { profileOfStream } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { withoutNames } from '#db/actions/statement/withoutNames';
import { type Reading } from '#db/kernel/handlers';

/** What the stream's funder asks to be printed of the findings, PAs by reference unless it asks for names; undefined where it asks for none. */
export function findingsForStatement(reading: Reading, streamId: string, span: Span): StatementData['findings'] {
  const printed = profileOfStream(reading, streamId)?.printed ?? [];
  if (printed.length === 0) return undefined;
  return lookAt(reading, span)
    .keyed.filter((one) => printed.includes(one.rule) && (one.streamId === undefined || one.streamId === streamId))
    .map((one) => {
      const { rule, name, words, state, answer } = findingForPeople(reading, one);
      return {
        rule,
        name,
        words: withoutNames(reading, streamId, words),
        state,
        ...given({ explanation: answer && withoutNames(reading, streamId, answer.words) }),
        evidence: (answer?.evidence ?? []).map(({ number }) => number),
      };
    });
}

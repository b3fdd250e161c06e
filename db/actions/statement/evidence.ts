import { plainWords } from '#core/book/dueWords';
import { type StatementData } from '#core/contract/shapes/statement';
import { type UnnumberedLine } from '#db/actions/statement/lines';
import { withoutNames } from '#db/actions/statement/withoutNames';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const byNumber = 'SELECT sha256, media_type, name_digest FROM evidence WHERE number = ?';

/** The evidence that the lines and the balances name, by number, each with the lines it proves. */
export function evidenceOf(
  reading: Reading,
  streamId: string,
  lines: readonly UnnumberedLine[],
  accounts: StatementData['accounts'],
): StatementData['evidence'] {
  const { sql, contentOf } = reading;
  const proves = new Map<number, number[]>(accounts.flatMap(({ bankSays }) => (bankSays === undefined ? [] : [[bankSays.evidence, []]])));
  lines.forEach(({ evidence }, at) => {
    for (const number of evidence) proves.set(number, [...(proves.get(number) ?? []), at + 1]);
  });
  return [...proves]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([number, proved]) => {
      const row = sql.one(byNumber, [number], { sha256: text, media_type: text, name_digest: text });
      if (row === undefined) return [];
      return [
        {
          number,
          name: withoutNames(reading, streamId, plainWords(contentOf(row.name_digest))),
          mediaType: row.media_type,
          digest: row.sha256,
          lines: proved,
        },
      ];
    });
}

import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FileItem, type Finding, type FunderAsk, newestOf } from './file.ts';

/** R06: a month before the policy ends. */
const renewalDays = 30;

/** What is missing in an employer's own file: insurance while anybody is employed. */
export function employerFindings({
  today,
  items,
  asks,
  employs,
}: {
  readonly today: Day;
  readonly items: readonly FileItem[];
  readonly asks: readonly FunderAsk[];
  readonly employs: boolean;
}): readonly Finding[] {
  if (!employs) return [];
  const item = newestOf(items, 'liability_insurance');
  const asker = asks.find(({ liabilityInsurance }) => liabilityInsurance)?.funder;
  const kind = 'liability_insurance';
  if (item === undefined) {
    const who = asker === undefined ? 'Funders usually ask for it, and the law may' : `${asker} asks for it`;
    return [
      {
        kind,
        weight: asker === undefined ? 'attention' : 'stop',
        words: `No employer’s liability insurance is recorded. ${who}: record insurer, policy and dates.`,
      },
    ];
  }
  if (item.standing === 'not_needed' || item.until === undefined || addDays(item.until, -renewalDays) > today) return [];
  const isOver = item.until < today;
  const words = isOver
    ? `The employer’s liability insurance ended on ${dayInWords(item.until)}, as far as the file knows. Record the new policy: somebody works here without cover.`
    : `The employer’s liability insurance ends on ${dayInWords(item.until)}. Renew it, and record the new policy.`;
  return [{ kind, weight: isOver ? 'stop' : 'attention', words, itemId: item.id }];
}

import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type FunderAsk } from '#core/people/file';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { missing, nameFor } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { flag, oneOf, orNull, text, whole } from '#db/rows';

type Asked = OutputOf<'file.asks'>['funders'][number];

const newest = `
  SELECT disclosure_months, liability_insurance, redundancy FROM funder_asks WHERE funder_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1`;

/** What a funder asks of the files; one that nobody spoke of asks nothing that is known. */
export function asksOfFunder({ sql }: Reading, funderId: string): Omit<Asked, 'funderId' | 'funder'> {
  const row = sql.one(newest, [funderId], {
    disclosure_months: orNull(whole),
    liability_insurance: flag,
    redundancy: oneOf('reserve', 'promise', 'insurance', 'unknown'),
  });
  const asked = { liabilityInsurance: row?.liability_insurance ?? false, redundancy: row?.redundancy ?? 'unknown' } as const;
  return { ...asked, ...given({ disclosureMonths: row?.disclosure_months }) };
}

/** What each funder asks of the files, in the order they were added. */
export function asksOf(reading: Reading): readonly Asked[] {
  const ids = reading.sql.all('SELECT id FROM funder ORDER BY rowid', [], { id: text }).map(({ id }) => id);
  return ids.flatMap((funderId): readonly Asked[] => {
    const funder = nameFor(reading, 'funder', funderId);
    return funder === undefined ? [] : [{ funderId, funder, ...asksOfFunder(reading, funderId) }];
  });
}

/** As the rules of core/people read them. */
export function funderAsks(reading: Reading): readonly FunderAsk[] {
  return asksOf(reading).map(({ funder, disclosureMonths, liabilityInsurance }) => ({
    funder,
    liabilityInsurance,
    ...given({ disclosureMonths }),
  }));
}

export function readAsks(reading: Reading, _: InputOf<'file.asks'>): Result<OutputOf<'file.asks'>> {
  return done({ funders: [...asksOf(reading)] });
}

/** What a funder asks, from now on. */
export function recordAsks(writing: Writing, input: InputOf<'file.ask'>): Made {
  const unknown = missing(writing, 'funder', input.funderId, 'funderId');
  if (unknown !== undefined) return refused(unknown);
  const id = writing.newId('funder_asks');
  writing.append('funder_asks', {
    id,
    funder_id: input.funderId,
    disclosure_months: input.disclosureMonths ?? null,
    liability_insurance: input.liabilityInsurance ? 1 : 0,
    redundancy: input.redundancy,
  });
  return done({ id });
}

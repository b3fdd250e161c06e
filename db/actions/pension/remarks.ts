import { type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { add, nothing, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { byWhy, missedInWords, shortInWords } from '#core/pension/arrears';
import { type EnrolmentNeed } from '#core/pension/mustEnrol';
import { checkOwnTerms } from '#core/pension/ownTerms';
import { type Standing } from '#core/pension/standing';
import { dayInWords } from '#core/time/words';
import { type PartContext } from '#db/actions/pay/parts/part';
import { type Arrears, stillMissing, stillMissingByWhy } from '#db/actions/pension/arrears';
import { type Looked, needOf } from '#db/actions/pension/paydayNeed';
import { type Member, type ToTake } from '#db/actions/pension/take';
import { type Reading } from '#db/kernel/handlers';

type Said = Pick<PayRemark, 'kind' | 'words'>;

/** The scheme may have changed since a PA's own percentages were agreed. */
function ownRemarks(name: string, { joining, terms, own }: Member): readonly Said[] {
  const wrong = own && checkOwnTerms(joining, terms, own);
  if (wrong === undefined) return [];
  const words = `${name}’s own pension percentages are below the law’s least on what the scheme takes now. ${wrong.sentence}`;
  return [{ kind: 'blocks', words }];
}

/** Missed paydays: the PA's part waits for a word on how it is paid; the employer's is paid at once, that of family leave too. */
function arrearsRemarks(name: string, arrears: readonly Arrears[]): readonly Said[] {
  const { short } = stillMissingByWhy(arrears);
  const ofLeave: readonly Said[] =
    short.length === 0 ? [] : [{ kind: 'look', words: `${shortInWords(name, short)} It is paid with this payday.` }];
  const whole = arrears.flatMap(({ missed: all, agreed }): readonly Said[] => {
    const { whole: missed } = byWhy(all);
    const left = stillMissing([{ missed }]);
    if (add(left.employee, left.employer) === nothing) return [];
    const head = `${name}’s membership began before paydays that took nothing: ${missedInWords(missed)}. ${pounds(left.employee)} from ${name} and ${pounds(left.employer)} from the employer are missing.`;
    if (agreed === undefined && left.employee > nothing)
      return [{ kind: 'blocks', words: `${head} Say how ${name}’s part is paid, under Team, “Pension”.` }];
    return left.employer === nothing ? [] : [{ kind: 'look', words: `${head} The employer’s part is paid with this payday.` }];
  });
  return [...whole, ...ofLeave];
}

/** Who has to be enrolled by the pay of two jobs together, and not by either: the employer says whether the two are one employment. */
function togetherRemarks(reading: Reading, looked: Looked, take: ToTake, more: PayslipData['more']): readonly Said[] {
  const jobs = more?.together?.jobs ?? [];
  const whole = total(jobs.flatMap(({ gross }) => gross ?? []));
  if (jobs.length < 2 || needOf(reading, looked, take.thresholds, whole) === undefined) return [];
  const { name } = looked.employment;
  const words = `${name} has ${jobs.length === 2 ? 'two' : String(jobs.length)} jobs with this employer, which pay ${pounds(whole)} together: enough to be enrolled in a pension, though this job alone is not. Where both are really one employment, The Pensions Regulator has them counted together: enrol ${name} in both. Where they are two, each counts by itself. You judge which; this was read at second hand, so ask the Regulator where you are not sure.`;
  return [{ kind: 'look', words }];
}

function said({ kind, words }: EnrolmentNeed): Said {
  return { kind, words };
}

/** Who has to be enrolled keeps the payday waiting, by name; so do a scheme without percentages, and missed paydays nobody has spoken of. */
export function remarksOf(
  { context, standing, take }: { readonly context: PartContext; readonly standing: Standing; readonly take: ToTake },
  { sums, more }: PayslipData,
): readonly PayRemark[] {
  const { reading, group, employment, period } = context;
  const about = (remarks: readonly Said[]): readonly PayRemark[] =>
    remarks.map((remark) => ({ ...remark, employmentId: employment.id, mend: 'pension' }));
  const late = arrearsRemarks(employment.name, take.arrears);
  const looked = { employment, group, period, standing };
  const need = needOf(reading, looked, take.thresholds, sums.gross);
  if (standing.kind === 'member') {
    const joined = need === undefined ? [] : [need];
    if (take.member !== undefined) return about([...ownRemarks(employment.name, take.member), ...joined.map(said), ...late]);
    const words = `${employment.name} is in a pension scheme that has no percentages in force on ${dayInWords(period.to)}. Record what it takes, under Employers, “Pension duties and scheme”.`;
    return about([{ kind: 'blocks', words }, ...late]);
  }
  if (need !== undefined) return about([said(need), ...late]);
  return about([...togetherRemarks(reading, looked, take, more), ...late]);
}

import { type PayRemark } from '#core/contract/shapes/pay';
import { type Fine, finePounds } from '#core/money/fine';
import { type Pence, absolute, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type SickChain, spellsIn } from '#core/statutory/spells';
import { counted } from '#core/statutory/told';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { spanWords } from '#db/actions/absence/checks';
import { type PaidDay, paidSickDays } from '#db/actions/absence/paidDays';
import { type SickNews, sickNews } from '#db/actions/absence/sickNews';
import { sicknessesOf, spellsOf } from '#db/actions/absence/sicknesses';
import { type WorkedChain, workSickness } from '#db/actions/absence/workSickness';
import { type PartContext } from '#db/actions/pay/parts/part';
import { type Reading } from '#db/kernel/handlers';

type Differing = PaidDay & { readonly now: Pence; readonly told: Pence };

/**
 * Days of a chain that standing payslips have paid, where they come to another sum now than was paid or than was told before; by payslip.
 * `told` is what they came to by what was recorded when the newest payslip was approved.
 */
function differing(
  reading: Reading,
  { chain, days }: WorkedChain,
  cameTo: ReadonlyMap<Day, Pence>,
  from: Day,
): readonly (readonly Differing[])[] {
  const now = new Map<Day, Pence>(days.map((one) => [one.day, one.amount]));
  // Another job's payslips paid for sickness in it, and are looked at there.
  const own = spellsIn(chain).filter(({ isElsewhere }) => isElsewhere !== true);
  const ids = new Set(own.map(({ id }) => id));
  const paid = [...ids].flatMap((id) => paidSickDays(reading, id)).filter((one) => one.day >= from);
  const other = paid.flatMap((one): readonly Differing[] => {
    const due = now.get(one.day);
    const told = cameTo.get(one.day) ?? one.amount;
    return due === undefined || (due === one.amount && due === told) ? [] : [{ ...one, now: due, told }];
  });
  return [...new Set(other.map(({ payslip }) => payslip))].map((number) => other.filter(({ payslip }) => payslip === number));
}

/** What the reckoning rests on now. Only more than one spell are linked. */
function basisWords(chain: SickChain, weekly: Fine, { isOfDays }: SickNews): string {
  const average = `an average of ${finePounds(weekly)} a week before`;
  const isLinked = spellsIn(chain).length > 1;
  const from = dayInWords(chain.from);
  const rest = isLinked ? `the linked sickness since ${from} and ${average} it` : `no linked sickness and ${average} ${from}`;
  return `with ${isOfDays ? 'the qualifying days agreed now, ' : ''}${rest}`;
}

/** What the days came to by what was recorded at a place in the log: what was told of them by then. */
function cameTo({ reading, employment, period }: PartContext, since: number): ReadonlyMap<Day, Pence> {
  const spells = spellsOf(sicknessesOf(reading, employment.id, since), period.to);
  const worked = workSickness(reading, employment.id, spells, undefined, since);
  return new Map(worked.flatMap(({ days }) => days.map((one) => [one.day, one.amount])));
}

type Sums = { readonly was: Pence; readonly told: Pence; readonly now: Pence };

/** What is wrong, and how much of it to put right: of what was told on an earlier payday only the rest. */
function gapWords({ was, told, now }: Sums): readonly [string, string] {
  const gap = pounds(absolute(subtract(told, now)));
  const mend = told > now ? `a correction of ${gap} less, agreed with the PA,` : `an extra sum of ${gap}`;
  const wrong = `${gap} too ${told > now ? 'much' : 'little'}`;
  if (was === told) return [`${wrong}.`, `record ${mend} for this payday`];
  const before = pounds(absolute(subtract(was, told)));
  const beside = `beside the ${before} too ${was > told ? 'much' : 'little'} that an earlier payday told of.`;
  return [`${wrong}, ${beside}`, `record ${mend} for this payday, where the ${before} were put right`];
}

function sentence({ chain, earnings }: WorkedChain, days: readonly Differing[], sums: Sums, news: SickNews): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || earnings === undefined) return '';
  const which = `${counted(days.length, 'day')} of sick pay, ${spanWords(first.day, last.day)}, ${days.length === 1 ? 'was' : 'were'}`;
  const [gap, mend] = gapWords(sums);
  const basis = basisWords(chain, earnings.weekly, news);
  return `${which} paid with ${pounds(sums.was)} on payslip ${String(first.payslip)}. By what is recorded now, ${basis}, it is ${pounds(sums.now)}: ${gap} Nothing is put right by itself. Make that pay run void and approve it again where you can, or ${mend}.`;
}

/** The days of one chain that a word since the newest payslip changed. What differs for an older reason was told on its own payday. */
function chainTold(context: PartContext, one: WorkedChain): readonly string[] {
  const { reading, employment } = context;
  const news = sickNews(reading, employment.id, one.chain);
  if (news === undefined) return [];
  return differing(reading, one, cameTo(context, news.since), news.from).flatMap((days) => {
    const sums = {
      was: total(days.map(({ amount }) => amount)),
      told: total(days.map(({ told }) => told)),
      now: total(days.map(({ now }) => now)),
    };
    return sums.told === sums.now ? [] : [sentence(one, days, sums, news)];
  });
}

/** What a word of sickness that came late changed of days paid already: once, on the payday after it. */
export function paidOtherwise(context: PartContext, worked: readonly WorkedChain[]): readonly PayRemark[] {
  const { id: employmentId, name } = context.employment;
  const found = worked.flatMap((one) => chainTold(context, one));
  return found.map((told) => ({ kind: 'look', employmentId, words: `${name}: ${told}`, mend: 'team' }));
}

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
import { type WorkedChain } from '#db/actions/absence/workSickness';
import { type PartContext } from '#db/actions/pay/parts/part';
import { type Reading } from '#db/kernel/handlers';

type Differing = PaidDay & { readonly now: Pence };

/** Days of a chain that standing payslips have paid with another sum than they come to now; by payslip. */
function differing(reading: Reading, { chain, days }: WorkedChain): readonly (readonly Differing[])[] {
  const now = new Map<Day, Pence>(days.map((one) => [one.day, one.amount]));
  const ids = new Set(spellsIn(chain).map(({ id }) => id));
  const paid = [...ids].flatMap((id) => paidSickDays(reading, id));
  const other = paid.flatMap((one): readonly Differing[] => {
    const due = now.get(one.day);
    return due === undefined || due === one.amount ? [] : [{ ...one, now: due }];
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

function sentence({ chain, earnings }: WorkedChain, days: readonly Differing[], news: SickNews): string {
  const [was, now] = [total(days.map(({ amount }) => amount)), total(days.map((one) => one.now))];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || earnings === undefined) return '';
  const which = `${counted(days.length, 'day')} of sick pay, ${spanWords(first.day, last.day)}, ${days.length === 1 ? 'was' : 'were'}`;
  const gap = pounds(absolute(subtract(was, now)));
  const basis = basisWords(chain, earnings.weekly, news);
  const mend = was > now ? `a correction of ${gap} less, agreed with the PA,` : `an extra sum of ${gap}`;
  return `${which} paid with ${pounds(was)} on payslip ${String(first.payslip)}. By what is recorded now, ${basis}, it is ${pounds(now)}: ${gap} too ${was > now ? 'much' : 'little'}. Nothing is put right by itself. Make that pay run void and approve it again where you can, or record ${mend} for this payday.`;
}

/** The days of one chain that a word since the newest payslip changed. What differs for an older reason was told on its own payday. */
function chainTold(reading: Reading, employmentId: string, one: WorkedChain): readonly string[] {
  const found = differing(reading, one);
  const news = found.length === 0 ? undefined : sickNews(reading, employmentId, one.chain);
  if (news === undefined) return [];
  return found.flatMap((all) => {
    const days = all.filter(({ day }) => day >= news.from);
    return total(days.map(({ amount }) => amount)) === total(days.map(({ now }) => now)) ? [] : [sentence(one, days, news)];
  });
}

/** What a word of sickness that came late changed of days paid already: once, on the payday after it. */
export function paidOtherwise({ reading, employment }: PartContext, worked: readonly WorkedChain[]): readonly PayRemark[] {
  const found = worked.flatMap((one) => chainTold(reading, employment.id, one));
  return found.map((told) => ({ kind: 'look', employmentId: employment.id, words: `${employment.name}: ${told}`, mend: 'team' }));
}

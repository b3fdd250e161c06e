import { type Nation } from '#core/contract/shapes/people';
import { type Source, figuresFrom } from '#core/payroll/figure';
import { type Day, addDays } from '#core/time/day';

const checked = '2026-11-22';

const regulations: Source = {
  title: 'Working Time Regulations 1998 (SI 1998/1833) reg 15, dates on which leave is taken',
  where: 'https://www.legislation.gov.uk/uksi/1998/1833/regulation/15',
  checked,
};
const northernRegulations: Source = {
  title: 'Working Time Regulations (Northern Ireland) 2016 (SR 2016/49) reg 18, dates on which leave is taken',
  where: 'https://www.legislation.gov.uk/nisr/2016/49',
  checked,
};
const guidance: Source = {
  title: 'GOV.UK, Holiday entitlement: booking time off',
  where: 'https://www.gov.uk/holiday-entitlement-rights/booking-time-off-',
  checked,
};

const figure = figuresFrom(guidance);

/** Days of notice for each day or part-day of leave, and the one day more that “before the relevant date” makes. */
export const noticeOfLeave = { asking: figure(2), refusing: figure(1), more: figure(1) } as const;

export function leaveNoticeSources(nation: Nation): readonly Source[] {
  return nation === 'northern_ireland' ? [northernRegulations] : [regulations, guidance];
}

/** The last days on which notice of leave, and a refusal of it, are in time. A contract may say otherwise (reg 15(5)). */
export type LeaveNotice = { readonly askBy: Day; readonly refuseBy: Day };

/**
 * The law's notice of leave that begins on a day: twice as many days as the leave has, and to refuse it as many, each given before that
 * day. One day of leave is asked for three days before, ten days are refused eleven days before. `days` counts part-days as whole.
 */
export function leaveNotice(from: Day, days: number): LeaveNotice {
  const { asking, refusing, more } = noticeOfLeave;
  return { askBy: addDays(from, -(asking.value * days + more.value)), refuseBy: addDays(from, -(refusing.value * days + more.value)) };
}

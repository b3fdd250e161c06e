import { type Nation } from '#core/contract/shapes/people';
import { type Source } from '#core/payroll/figure';
import { type Day } from '#core/time/day';

type ByYear = Readonly<Record<string, readonly string[]>>;

const englandAndWales: ByYear = {
  '2024': ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  '2025': ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  '2026': ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  '2027': ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  '2028': ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

/** The national list, without Easter Monday; 15 June 2026 is the one-off day of the World Cup. */
const scotland: ByYear = {
  '2024': ['01-01', '01-02', '03-29', '05-06', '05-27', '08-05', '12-02', '12-25', '12-26'],
  '2025': ['01-01', '01-02', '04-18', '05-05', '05-26', '08-04', '12-01', '12-25', '12-26'],
  '2026': ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28'],
  '2027': ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28'],
  '2028': ['01-03', '01-04', '04-14', '05-01', '05-29', '08-07', '11-30', '12-25', '12-26'],
};

/** Beside those of England and Wales. */
const northernIrelandBesides: ByYear = {
  '2024': ['03-18', '07-12'],
  '2025': ['03-17', '07-14'],
  '2026': ['03-17', '07-13'],
  '2027': ['03-17', '07-12'],
  '2028': ['03-17', '07-12'],
};

const calendar: { readonly source: Source; readonly listsOf: Readonly<Record<Nation, readonly ByYear[]>> } = {
  source: {
    title: 'GOV.UK, bank holidays of England and Wales, Scotland, and Northern Ireland, 2024 to 2028',
    where: 'https://www.gov.uk/bank-holidays.json',
    checked: '2026-09-27',
  },
  listsOf: {
    england: [englandAndWales],
    wales: [englandAndWales],
    scotland: [scotland],
    northern_ireland: [englandAndWales, northernIrelandBesides],
  },
};

/** `2024 to 2028`. */
export const bankHolidayYears = '2024 to 2028';

/** Whether the day is a bank holiday there, substitute days included; undefined where its year is not known, rather than guessed. */
export function isBankHoliday(nation: Nation, on: Day): boolean | undefined {
  const year = on.slice(0, 4);
  const lists = calendar.listsOf[nation].map((list) => list[year]);
  if (lists.includes(undefined)) return undefined;
  return lists.some((list) => list?.includes(on.slice(5)));
}

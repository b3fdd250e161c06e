import { type InputOf } from '#core/contract/routes';
import { type Option } from '#renderer/kit/fields/Select.tsx';

type Employer = InputOf<'employer.add'>;
type Frequency = InputOf<'payGroup.add'>['frequency'];
type Tax = InputOf<'employment.tax'>;

export const nations = ['england', 'wales', 'scotland', 'northern_ireland'] as const satisfies readonly Employer['nation'][];
const nationNames: Readonly<Record<Employer['nation'], string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  northern_ireland: 'Northern Ireland',
};

export function nationName(nation: Employer['nation']): string {
  return nationNames[nation];
}

export const nationOptions: readonly Option[] = nations.map((id) => ({ id, name: nationNames[id] }));

export const paysHmrc = ['month', 'quarter'] as const satisfies readonly Employer['paysHmrc'][];
export const paysHmrcOptions: readonly Option[] = [
  { id: 'month', name: 'Every month' },
  { id: 'quarter', name: 'Every three months', more: 'Allowed where the bills are below £1,500 a month on average.' },
];

export const frequencies = ['weekly', 'fortnightly', 'four-weekly', 'monthly'] as const satisfies readonly Frequency[];
const frequencyNames: Readonly<Record<Frequency, string>> = {
  weekly: 'every week',
  fortnightly: 'every two weeks',
  'four-weekly': 'every four weeks',
  monthly: 'every month',
};

export function frequencyName(frequency: Frequency): string {
  return frequencyNames[frequency];
}

export const frequencyOptions: readonly Option[] = frequencies.map((id) => ({
  id,
  name: `${frequencyNames[id].slice(0, 1).toUpperCase()}${frequencyNames[id].slice(1)}`,
}));

const basisNames: Readonly<Record<Tax['basis'], string>> = {
  cumulative: 'counted from 6 April',
  'non-cumulative': 'each payday on its own (week 1 or month 1)',
};

export function basisName(basis: Tax['basis']): string {
  return basisNames[basis];
}

export function loansName({ studentLoan, postgraduateLoan }: Pick<Tax, 'studentLoan' | 'postgraduateLoan'>): string {
  const plan = studentLoan === null ? [] : [`student loan, plan ${studentLoan}`];
  const both = [...plan, ...(postgraduateLoan ? ['postgraduate loan'] : [])];
  return both.length === 0 ? 'none' : both.join(' and ');
}

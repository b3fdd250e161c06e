import { type OutputOf } from '#core/contract/routes';
import { categoryWords } from '#core/statement/words';
import { type Option } from '#renderer/kit/fields/Select.tsx';

type Setup = OutputOf<'setup.read'>;
type Every = Setup['awards'][number]['every'];
type Category = Setup['planLines'][number]['category'];
type Rule = Setup['planLines'][number]['rule'];
type FunderKind = Setup['funders'][number]['kind'];
type Basis = Setup['streams'][number]['basis'];
type Role = NonNullable<Setup['holder']>['role'];
type StatementEvery = NonNullable<Setup['funders'][number]['statementEvery']>;

function options<Id extends string>(
  ids: readonly Id[],
  name: (id: Id) => string,
  more?: Readonly<Partial<Record<Id, string>>>,
): readonly Option[] {
  return ids.map((id) => {
    const second = more?.[id];
    return { id, name: name(id), ...(second === undefined ? {} : { more: second }) };
  });
}

const everyNames: Readonly<Record<Every, string>> = {
  week: 'every week',
  fortnight: 'every two weeks',
  four_weeks: 'every four weeks',
  month: 'every month',
  quarter: 'every three months',
  year: 'every year',
  once: 'once',
};
export const everies = ['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once'] as const satisfies readonly Every[];

export function everyName(every: Every): string {
  return everyNames[every];
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

export const everyOptions = options(everies, (every) => capital(everyNames[every]));

/** What a person records by hand; wages, payroll and the vehicle come from their own screens later. */
export const categories = [
  'equipment',
  'therapy',
  'activity',
  'training',
  'insurance',
  'agency',
  'travel',
  'vehicle',
  'wages',
  'payroll',
  'bank_charge',
  'other',
] as const satisfies readonly Category[];

export function categoryName(category: Category): string {
  return categoryWords[category];
}

export const categoryOptions = options(categories, categoryName, {
  equipment: 'A bike, a hoist, a chair, gloves',
  therapy: 'A therapist or another professional who sends an invoice',
  activity: 'A gym, swimming, a club, a day out',
  training: 'For your personal assistants or for you',
  insurance: 'Employer’s liability, public liability',
  agency: 'Care from a company',
  wages: 'Wages, and what comes with them',
  travel: 'Fares, parking, mileage',
  payroll: 'A payroll service, a DBS check, stationery',
});

export const rules = ['allowed', 'ask_first', 'not_allowed'] as const satisfies readonly Rule[];
const ruleNames: Readonly<Record<Rule, string>> = { allowed: 'Allowed', ask_first: 'Ask first', not_allowed: 'Not allowed' };

export function ruleName(rule: Rule): string {
  return ruleNames[rule];
}

export const ruleOptions = options(rules, ruleName, {
  allowed: 'The plan says yes.',
  ask_first: 'The funder has to agree each time, or once in writing.',
  not_allowed: 'The plan says no. It is here so that nobody has to remember.',
});

export const funderKinds = ['icb', 'council', 'education', 'self'] as const satisfies readonly FunderKind[];
export const funderKindOptions = options(
  funderKinds,
  (kind) => ({ icb: 'The NHS', council: 'The council', education: 'Education', self: 'My own money' })[kind],
  {
    icb: 'An integrated care board (ICB). Before July 2022 it was a clinical commissioning group (CCG).',
    council: 'Adult or children’s social care.',
    education: 'A personal budget in an education, health and care plan.',
    self: 'Money you add yourself, such as a contribution.',
  },
);

export const bases = ['nhs', 'care_act', 'education', 'own', 'other'] as const satisfies readonly Basis[];
const basisNames: Readonly<Record<Basis, string>> = {
  nhs: 'NHS direct payment',
  care_act: 'Care Act direct payment',
  education: 'Education direct payment',
  own: 'Own money',
  other: 'Other',
};

export function basisName(basis: Basis): string {
  return basisNames[basis];
}

export const basisOptions = options(bases, basisName);

export const roles = ['self', 'representative', 'nominee'] as const satisfies readonly Role[];
export const roleOptions = options(
  roles,
  (role) =>
    ({
      self: 'It is for my own care',
      representative: 'I act for somebody as their representative',
      nominee: 'Somebody chose me as their nominee',
    })[role],
  {
    representative: 'For a child, or for an adult who cannot decide about this themselves.',
    nominee: 'They can decide, and asked me to look after the money.',
  },
);

export const statementEveries = ['month', 'quarter', 'four_weeks', 'year'] as const satisfies readonly StatementEvery[];
export const statementEveryOptions = options(statementEveries, (every) => capital(everyNames[every]));

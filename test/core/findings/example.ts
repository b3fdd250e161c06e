import { type Facts } from '#core/findings/facts';
import type * as money from '#core/findings/facts/money';
import type * as pay from '#core/findings/facts/pay';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

/** One worked example: what the book says, and what the rule makes of it. */
export type Example = {
  readonly about: string;
  readonly facts: Partial<Facts>;
};

export type Examples = {
  readonly fires: Example & { readonly words: string; readonly gravity?: 'high' | 'medium' | 'low' };
  readonly silent: readonly Example[];
};

export const stream: money.StreamFacts = {
  id: 'stream-1',
  name: 'Ann’s health budget',
  basis: 'nhs',
  from: day('2026-01-01'),
  agreementOn: day('2025-12-20'),
  planOn: day('2026-01-01'),
  asks: {},
  balance: pence(500_000),
  free: pence(400_000),
  week: pence(100_000),
  agreedReserves: pence(0),
};

export const council: money.StreamFacts = { ...stream, id: 'stream-2', name: 'Ben’s council money', basis: 'care_act' };

export const line: money.LineFacts = {
  id: 'plan_line-1',
  name: 'Gym',
  streamId: 'stream-1',
  from: day('2026-01-01'),
  year: { from: day('2026-04-01'), to: day('2026-06-15') },
  agreed: pence(10_000),
  spent: pence(9_000),
  hasReason: false,
  approval: 'document',
};

export const bought: money.SpendingFacts = {
  id: 'purchase-1',
  screen: 'purchases',
  day: day('2026-05-04'),
  payee: 'Harbour Pool',
  what: 'swimming',
  category: 'activity',
  amount: pence(3_250),
  streamIds: ['stream-1'],
  planLineIds: ['plan_line-1'],
  outcomeIds: ['outcome-1'],
  rule: 'allowed',
  isApproved: true,
  paidBy: 'account',
  evidence: [7],
};

export const account: money.AccountFacts = {
  id: 'bank_account-1',
  name: 'Ann’s account',
  streamIds: ['stream-1'],
  dividedStreamIds: ['stream-1'],
  checks: [],
  gaps: [],
};

export const bankLine: money.BankLineFacts = {
  id: 'bank_line-1',
  accountId: 'bank_account-1',
  streamIds: ['stream-1'],
  day: day('2026-05-06'),
  amount: pence(-4_000),
  words: 'HARBOUR POOL',
  matches: [{ kind: 'purchase', hasProof: true }],
};

export const received: money.ReceivedFacts = {
  id: 'receipt-1',
  streamId: 'stream-1',
  kind: 'award',
  day: day('2026-05-01'),
  amount: pence(400_000),
  from: 'NHS Madeup ICB',
};

export const payslip: pay.PayslipFacts = {
  id: 'payslip-1',
  number: 12,
  employmentId: 'employment-1',
  assistant: 'Sam Sample',
  calledAs: 'Sam Sample',
  streamIds: ['stream-1'],
  payday: day('2026-05-01'),
  span: { from: day('2026-04-01'), to: day('2026-04-28') },
  gross: pence(100_000),
  lines: pence(100_000),
  minutes: 4_800,
  timesheets: 1,
  net: pence(90_000),
  paid: pence(90_000),
  hasRota: true,
};

export const job: pay.JobFacts = {
  id: 'employment-1',
  assistantId: 'assistant-1',
  assistant: 'Sam Sample',
  startsOn: day('2025-01-06'),
  nation: 'england',
  hasFixedHours: false,
  holiday: { kind: 'irregular', paid: 'when_taken', yearEndsOn: day('2027-03-31'), leftMinutes: 600 },
  hasOptOut: false,
};

export const shift: pay.ShiftFacts = {
  id: 'shift-1',
  employmentId: 'employment-1',
  assistantId: 'assistant-1',
  assistant: 'Sam Sample',
  day: day('2026-06-01'),
  kind: 'work',
  from: 540,
  to: 1_020,
  workedMinutes: 480,
  beneficiaryIds: ['beneficiary-1'],
};

export const employer: pay.EmployerFacts = {
  id: 'employer-1',
  name: 'Rose Invented',
  hasPaye: true,
  paydays: 3,
  assistantId: 'assistant-1',
  insurance: [],
  allowance: { taxYear: '2026-27', isClaimed: true, hasEmployerNi: true, answers: { careOnly: true, household: false } },
};

export const person: pay.PersonFacts = {
  id: 'assistant-1',
  name: 'Sam Sample',
  calledAs: 'Sam Sample',
  lacks: [],
  isHolder: false,
  hasApproval: false,
};

/** A book with nothing to ask about. */
export const nothingToAsk: Facts = {
  today: day('2026-06-15'),
  span: { from: day('2026-04-01'), to: day('2026-06-15') },
  holder: { name: 'Rose Invented', role: 'representative' },
  streams: [stream, council],
  lines: [],
  spending: [],
  proofs: [],
  erased: [],
  accounts: [],
  bankLines: [],
  received: [],
  awardDues: [],
  contributions: [],
  issued: [],
  reserves: [],
  requests: [],
  demands: [],
  payslips: [],
  timesheets: [],
  shifts: [],
  away: [],
  minimumWage: [],
  jobs: [],
  sickness: [],
  extras: [],
  taxBills: [],
  pensionBills: [],
  employers: [],
  people: [],
  redundancy: [],
  agencies: [],
  vehicles: [],
  trips: [],
  shared: [],
};

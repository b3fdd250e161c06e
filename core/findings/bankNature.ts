import { type BankLineFacts } from './facts/money.ts';

type Nature = NonNullable<BankLineFacts['nature']>;

// ATM, CASH, FEE, SRVCHG and INT are OFX's own; NCHG and NINT MT940's; the others are banks' codes as bank-files-and-account-checks.md has them
// (CPT and CSH of Lloyds, C/L, CHG and FEES of NatWest, ATM of HSBC, the Co-operative Bank and Revolut).
const codes: Readonly<Record<string, Nature>> = {
  ATM: 'cash',
  CASH: 'cash',
  CPT: 'cash',
  CSH: 'cash',
  'C/L': 'cash',
  CHG: 'charge',
  FEE: 'charge',
  FEES: 'charge',
  SRVCHG: 'charge',
  NCHG: 'charge',
  INT: 'interest',
  INTEREST: 'interest',
  NINT: 'interest',
};

/** What a bank's own code says a line is; undefined where it says nothing of the kind. */
export function natureOfCode(code: string): Nature | undefined {
  const plain = code.trim().toUpperCase();
  return Object.hasOwn(codes, plain) ? codes[plain] : undefined;
}

import { type Case, expectedOf } from './oracle.ts';
import { sampleCases } from './cases.ts';

const columns =
  'id,taxYear,frequency,period,taxCode,basis,niLetter,gross,payBefore,taxBefore,studentLoan,postgraduateLoan,tax,employeeNi,employerNi,atLel,lelToPt,ptToUel,studentLoanTaken,postgraduateLoanTaken,net,source';

/** The committed sample, as text: inputs of our own, and expectations by the oracle with the rules they were worked from. */
export function sampleCsv(): string {
  return [columns, ...sampleCases().map(rowOf)].join('\n') + '\n';
}

function rowOf(of: Case, place: number): string {
  const { tax, employeeNi, employerNi, atLel, lelToPt, ptToUel, studentLoan, postgraduateLoan, net } = expectedOf(of);
  const inputs = [
    of.taxYear,
    of.frequency,
    of.period,
    of.taxCode,
    of.basis,
    of.niLetter,
    ...[of.gross, of.payBefore, of.taxBefore].map(pounds),
  ];
  const outputs = [tax, employeeNi, employerNi, atLel, lelToPt, ptToUel, studentLoan, postgraduateLoan, net].map(pounds);
  return [`PAY-${String(place + 1).padStart(3, '0')}`, ...inputs, of.studentLoan, of.postgraduateLoan, ...outputs, sourceOf(of)].join(',');
}

function sourceOf({ taxCode, period, frequency, studentLoan, postgraduateLoan }: Case): string {
  const bare = taxCode.replace(/^[SC](?!R)/, '');
  const code = bare === 'NT' ? 'para 7' : bare === 'BR' ? 'para 5' : bare.startsWith('D') ? 'para 6' : 'para 4.3 to 4.5';
  const extra = frequency !== 'monthly' && period > 52 ? '; PAYE70015' : '';
  const loan = studentLoan !== '' || postgraduateLoan ? '; CSLM10111' : '';
  return `PAYE Tax Table Routines ${code}${extra}; SI 2003/2682 reg 23; SSCR 2001 reg 10 to 12; NIM11002${loan}`;
}

function pounds(pence: bigint): string {
  const size = pence < 0n ? -pence : pence;
  return `${pence < 0n ? '-' : ''}${String(size / 100n)}.${String(size % 100n).padStart(2, '0')}`;
}

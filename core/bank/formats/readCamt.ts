import { hintFrom } from '#core/bank/readAccount';
import { readAmount } from '#core/bank/readAmount';
import { squeeze } from '#core/bank/tidyText';
import { type AccountHint, type FileLine, type LeftOutRow } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { negate, nothing, type Pence } from '#core/money/pence';
import { type Day, readDay } from '#core/time/day';
import { instant, londonDay } from '#core/time/instant';
import { brokenFile, brokenPayment, type Stated } from './stated.ts';

/** One element of an XML file, its name without a prefix. `text` is its own, entities written out. */
export type Element = {
  readonly name: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly inside: readonly Element[];
};

function allAt(from: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>((found, name) => found.flatMap(({ inside }) => inside.filter((one) => one.name === name)), [from]);
}

function textAt(from: Element, ...path: readonly string[]): string | undefined {
  const text = allAt(from, ...path)[0]?.text.trim();
  return text === '' ? undefined : text;
}

/** A day as written; a moment in UTC is a day in London, where the bank is. */
function dayOf(from: Element): Day | undefined {
  const [date, moment = ''] = [textAt(from, 'Dt'), textAt(from, 'DtTm')];
  if (date !== undefined) return readDay(date.slice(0, 10));
  const [, second] = /^(\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(?:Z|\+00:00)$/.exec(moment) ?? [];
  const written = readDay(moment.slice(0, 10));
  return second === undefined || written === undefined ? written : londonDay(instant(`${second}.000Z`));
}

/** Amounts have no sign of their own; nothing counts as a credit. */
function sumOf(from: Element): Pence | undefined {
  const amount = readAmount(textAt(from, 'Amt') ?? '');
  if (typeof amount !== 'number' || amount < 0) return undefined;
  return textAt(from, 'CdtDbtInd') === 'DBIT' ? negate(amount) : amount;
}

function currencyOf(from: Element): string {
  return allAt(from, 'Amt')[0]?.attributes.get('Ccy') ?? '';
}

function wordsOf(entry: Element, isIn: boolean): string {
  const details = allAt(entry, 'NtryDtls', 'TxDtls');
  const party = isIn ? 'Dbtr' : 'Cdtr';
  const parts = details.flatMap((one) => [
    textAt(one, 'RltdPties', party, 'Nm') ?? textAt(one, 'RltdPties', party, 'Pty', 'Nm'),
    ...allAt(one, 'RmtInf', 'Ustrd').map(({ text }) => text),
    textAt(one, 'AddtlTxInf'),
  ]);
  const words = [...parts, textAt(entry, 'AddtlNtryInf')].filter((part) => part !== undefined && part.trim() !== '');
  return [...new Set(words)].join(' ');
}

type Entry = { readonly line?: FileLine; readonly leftOut?: LeftOutRow };

function entryOf(entry: Element, row: number): Result<Entry> {
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts') ?? 'BOOK';
  if (status !== 'BOOK') return done({ leftOut: { row, why: `it is not yet a payment: the bank calls it ${status}` } });
  const broken = (why: string): Result<never> => refused(brokenPayment(row, why));
  const [amount, currency, way] = [sumOf(entry), currencyOf(entry), textAt(entry, 'CdtDbtInd')];
  const day = allAt(entry, 'BookgDt').map(dayOf)[0] ?? allAt(entry, 'ValDt').map(dayOf)[0];
  if (amount === undefined) return broken(`“${textAt(entry, 'Amt') ?? ''}” is not an amount of money`);
  if (way !== 'CRDT' && way !== 'DBIT') return broken('it does not say whether it is in or out');
  if (currency !== 'GBP') return broken(`it is in ${currency === '' ? 'no currency' : currency}, and the book holds pounds`);
  if (day === undefined) return broken('it has no date');
  if (amount === nothing) return done({ leftOut: { row, why: 'no money moved' } });
  const raw = wordsOf(entry, amount > 0);
  const [id, type] = [textAt(entry, 'AcctSvcrRef'), textAt(entry, 'BkTxCd', 'Prtry', 'Cd') ?? textAt(entry, 'BkTxCd', 'Domn', 'Cd')];
  return done({
    line: {
      row,
      day,
      amount,
      raw,
      text: squeeze(raw),
      ...(type === undefined ? {} : { type }),
      ...(id === undefined ? {} : { externalId: id }),
    },
  });
}

/** The first and the last balance of the booked account. An intermediate one is of a page; PRCD is the close before. */
function balance(statement: Element, ...codes: readonly string[]): { readonly sum: Pence; readonly on?: Day } | undefined {
  for (const code of codes) {
    const found = allAt(statement, 'Bal').find((one) => textAt(one, 'Tp', 'CdOrPrtry', 'Cd') === code);
    const sum = found && sumOf(found);
    const on = found && allAt(found, 'Dt').map((one) => dayOf(one))[0];
    if (sum !== undefined) return { sum, ...(on === undefined ? {} : { on }) };
  }
  return undefined;
}

function accountOf(statement: Element): AccountHint | undefined {
  return hintFrom(textAt(statement, 'Acct', 'Id', 'IBAN') ?? textAt(statement, 'Acct', 'Id', 'Othr', 'Id') ?? '', '');
}

/** Whether the file holds all pages of its statement: banks say true, True or Yes. */
function isWhole(paged: Element | undefined): boolean {
  if (paged === undefined) return true;
  return /^(?:true|yes|1)$/i.test(textAt(paged, 'LastPgInd') ?? '') && Number(textAt(paged, 'PgNb') ?? '1') === 1;
}

function statedOf(statement: Element, group: Element | undefined, before: number): Result<Stated> {
  const lines: FileLine[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const [place, one] of allAt(statement, 'Ntry').entries()) {
    const entry = entryOf(one, before + place + 1);
    if (!entry.ok) return entry;
    if (entry.value.line !== undefined) lines.push(entry.value.line);
    if (entry.value.leftOut !== undefined) leftOut.push(entry.value.leftOut);
  }
  const [opening, closing] = [balance(statement, 'OPBD', 'PRCD'), balance(statement, 'CLBD')];
  const whole = isWhole(allAt(statement, 'StmtPgntn')[0]) && isWhole(group);
  const [account, currency] = [accountOf(statement), textAt(statement, 'Acct', 'Ccy')];
  return done({
    lines,
    leftOut,
    ...(account === undefined ? {} : { account }),
    ...(currency === undefined ? {} : { currency }),
    ...(whole && opening !== undefined ? { opening: opening.sum } : {}),
    ...(whole && closing !== undefined
      ? { closing: { balance: closing.sum, ...(closing.on === undefined ? {} : { on: closing.on }) } }
      : {}),
    notes: whole ? [] : ['The file is one page of several. Bring in the other pages as well, so that nothing is missing.'],
  });
}

/**
 * CAMT.053, whatever its version: booked entries only, with the sign that the entry itself gives. Several statements of one account follow on.
 * Refuses: bank.brokenFile, bank.brokenPayment, bank.noRows.
 */
export function readCamt(root: Element): Result<readonly Stated[]> {
  const [message] = allAt(root, 'BkToCstmrStmt');
  if (message === undefined) return refused(brokenFile('CAMT.053', 'it holds no statement of an account'));
  const byAccount = new Map<string, Stated[]>();
  const group = allAt(message, 'GrpHdr', 'MsgPgntn')[0];
  let before = 0;
  for (const statement of allAt(message, 'Stmt')) {
    const stated = statedOf(statement, group, before);
    if (!stated.ok) return stated;
    before += allAt(statement, 'Ntry').length;
    const key = stated.value.account?.digits ?? '';
    byAccount.set(key, [...(byAccount.get(key) ?? []), stated.value]);
  }
  if (byAccount.size === 0) return refused(problem('bank.noRows', {}));
  return done([...byAccount.values()].map(joined));
}

/** Statements of one account, one after the other, as one: what they lead from and to proves that none is missing. */
function joined(parts: readonly Stated[]): Stated {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first === last) return first ?? { lines: [] };
  const { opening: _, closing: __, ...rest } = first;
  return {
    ...rest,
    lines: parts.flatMap(({ lines }) => lines),
    leftOut: parts.flatMap(({ leftOut = [] }) => leftOut),
    notes: [...new Set(parts.flatMap(({ notes = [] }) => notes))],
    ...(first.opening === undefined ? {} : { opening: first.opening }),
    ...(last.closing === undefined ? {} : { closing: last.closing }),
  };
}

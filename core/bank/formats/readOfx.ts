import { hintFrom } from '#core/bank/readAccount';
import { readAmount } from '#core/bank/readAmount';
import { squeeze } from '#core/bank/tidyText';
import { type AccountHint, type FileLine } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { nothing, type Pence } from '#core/money/pence';
import { type Day, readDay } from '#core/time/day';
import { plainEntities } from './entities.ts';
import { brokenFile, brokenPayment, type Stated } from './stated.ts';

/** The aggregates that matter; each must be closed, in OFX 1 as in OFX 2. All other tags are leaves, closed or not. */
const aggregates = new Set([
  'OFX',
  'STMTRS',
  'CCSTMTRS',
  'BANKACCTFROM',
  'CCACCTFROM',
  'BANKTRANLIST',
  'STMTTRN',
  'LEDGERBAL',
  'AVAILBAL',
  'PAYEE',
  'CURRENCY',
  'ORIGCURRENCY',
]);

type Node = { readonly tag: string; readonly leaves: Map<string, string>; readonly inside: Node[] };

function nodeOf(tag: string): Node {
  return { tag, leaves: new Map(), inside: [] };
}

function lineAt(text: string, at: number): string {
  return String(text.slice(0, at).split(/\r\n|\n|\r/).length);
}

/** The tree of the aggregates that matter. A tag that never closes, or closes what is not open, is refused with its line. */
function treeOf(text: string): Result<Node> {
  const root = nodeOf('');
  const open: Node[] = [root];
  const here = (): Node => open.at(-1) ?? root;
  const broken = (why: string, at: number): Result<never> => refused(brokenFile('OFX', `${why} on line ${lineAt(text, at)}`));
  for (const { 0: whole, index, 1: slash, 2: name = '', 3: rest = '' } of text.matchAll(/<(\/?)([A-Za-z][\w.]*)\s*\/?(?:>([^<]*))?/g)) {
    const tag = name.toUpperCase();
    if (!whole.includes('>')) return broken(`the tag <${tag} is not finished`, index);
    if (!aggregates.has(tag)) {
      if (slash === '' && rest.trim() !== '') here().leaves.set(tag, plainEntities(rest.trim()));
      continue;
    }
    if (slash === '') {
      if (tag === 'STMTTRN' && here().tag === 'STMTTRN') return broken('a payment begins before the one above it is closed', index);
      const node = nodeOf(tag);
      here().inside.push(node);
      open.push(node);
    } else {
      if (here().tag !== tag) return broken(`</${tag}> closes something that is not open`, index);
      open.pop();
    }
  }
  const left = open.at(-1);
  return left === undefined || left === root
    ? done(root)
    : broken(`<${left.tag}> is never closed, so the file may be cut short,`, text.length);
}

function* within(node: Node, ...tags: readonly string[]): Generator<Node> {
  for (const inner of node.inside) {
    if (tags.includes(inner.tag)) yield inner;
    else yield* within(inner, ...tags);
  }
}

/** The calendar day as written. Banks in London write zones of elsewhere beside it, and converting would shift the day. */
function dayOf(stamp: string | undefined): Day | undefined {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})/.exec(stamp ?? '') ?? [];
  return year === undefined || month === undefined || date === undefined ? undefined : readDay(`${year}-${month}-${date}`);
}

function sumOf(cell: string | undefined): Pence | undefined {
  const amount = readAmount((cell ?? '').replace(/^([+-]?\d+),(\d{2})$/, '$1.$2'));
  return typeof amount === 'number' ? amount : undefined;
}

/** A payee of 32 letters at most, which the memo goes on with. */
function wordsOf(payment: Node): string {
  const payee = [...within(payment, 'PAYEE')][0]?.leaves.get('NAME');
  const [name, memo] = [payment.leaves.get('NAME') ?? payee ?? '', payment.leaves.get('MEMO') ?? ''];
  if (memo.toUpperCase().startsWith(name.toUpperCase())) return memo;
  return memo === '' ? name : `${name} ${memo}`;
}

function lineOf(payment: Node, row: number): Result<FileLine | undefined> {
  const { leaves } = payment;
  const broken = (why: string): Result<never> => refused(brokenPayment(row, why));
  const [day, amount] = [dayOf(leaves.get('DTPOSTED')), sumOf(leaves.get('TRNAMT'))];
  if (day === undefined) return broken(`“${leaves.get('DTPOSTED') ?? ''}” is not a date`);
  if (amount === undefined) return broken(`“${leaves.get('TRNAMT') ?? ''}” is not an amount of money`);
  const currency = [...within(payment, 'CURRENCY')][0]?.leaves.get('CURSYM') ?? 'GBP';
  if (currency.toUpperCase() !== 'GBP') return broken(`it is in ${currency}, and the book holds pounds`);
  if (amount === nothing) return done(undefined);
  const raw = wordsOf(payment);
  const [id, type] = [leaves.get('FITID'), leaves.get('TRNTYPE')];
  return done({
    row,
    day,
    amount,
    raw,
    text: squeeze(raw),
    ...(type === undefined ? {} : { type }),
    ...(id === undefined ? {} : { externalId: id }),
  });
}

function accountOf(statement: Node): AccountHint | undefined {
  const leaves = [...within(statement, 'BANKACCTFROM', 'CCACCTFROM')][0]?.leaves;
  return leaves && hintFrom(leaves.get('ACCTID') ?? '', leaves.get('BANKID') ?? '');
}

function statedOf(statement: Node): Result<Stated> {
  const lines: FileLine[] = [];
  for (const [place, payment] of [...within(statement, 'STMTTRN')].entries()) {
    const line = lineOf(payment, place + 1);
    if (!line.ok) return line;
    if (line.value !== undefined) lines.push(line.value);
  }
  const ledger = [...within(statement, 'LEDGERBAL')][0]?.leaves;
  const [balance, on] = [sumOf(ledger?.get('BALAMT')), dayOf(ledger?.get('DTASOF'))];
  const [account, currency] = [accountOf(statement), statement.leaves.get('CURDEF')];
  return done({
    lines,
    ...(account === undefined ? {} : { account }),
    ...(currency === undefined ? {} : { currency }),
    ...(balance === undefined ? {} : { closing: { balance, ...(on === undefined ? {} : { on }) } }),
  });
}

/**
 * OFX 1 (SGML) and OFX 2 (XML), as the UK's banks and cards write it: leaf tags closed or not, one line or many, a bare `&`. Each account of
 * the file by itself. Refuses: bank.entities, bank.brokenFile, bank.brokenPayment, bank.noRows.
 */
export function readOfx(text: string): Result<readonly Stated[]> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refused(problem('bank.entities', {}));
  const start = text.search(/<OFX>/i);
  if (start < 0) return refused(brokenFile('OFX', 'it has no <OFX>'));
  const tree = treeOf(text.slice(start));
  if (!tree.ok) return tree;
  const all: Stated[] = [];
  for (const statement of within(tree.value, 'STMTRS', 'CCSTMTRS')) {
    const stated = statedOf(statement);
    if (!stated.ok) return stated;
    all.push(stated.value);
  }
  return all.length === 0 ? refused(problem('bank.noRows', {})) : done(all);
}

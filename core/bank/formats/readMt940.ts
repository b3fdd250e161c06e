import { hintFrom } from '#core/bank/readAccount';
import { readAmount } from '#core/bank/readAmount';
import { squeeze } from '#core/bank/tidyText';
import { type FileLine } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { add, negate, nothing, type Pence, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, daysBetween, readDay } from '#core/time/day';
import { brokenFile, brokenPayment, type Stated } from './stated.ts';

type Field = { readonly tag: string; readonly text: string };
type Balance = { readonly isFinal: boolean; readonly day: Day; readonly currency: string; readonly sum: Pence };
type Message = {
  readonly account: string;
  readonly number: number;
  readonly page: number;
  readonly opening: Balance;
  readonly closing: Balance;
  readonly lines: readonly FileLine[];
};

/** The fields of the file in order; lines that go on with a field are joined to it. Frames in braces are left out. */
function fieldsOf(text: string): readonly Field[] {
  const fields: { tag: string; text: string }[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, tag, rest = ''] = /^(?:\{.*\{4:)?:(\d{2}[A-Z]?):(.*)$/.exec(line) ?? [];
    const last = fields.at(-1);
    if (tag !== undefined) fields.push({ tag, text: rest });
    else if (last !== undefined && !/^-?\}?$|^\{/.test(line.trim())) last.text += `\n${line}`;
  }
  return fields;
}

function dayOf(yymmdd: string): Day | undefined {
  return readDay(`20${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`);
}

/** The day on which it was booked stands without its year: the one nearest to the value date. */
function bookedOn(valued: Day, mmdd: string | undefined): Day | undefined {
  if (mmdd === undefined || mmdd === '') return valued;
  const year = Number(valued.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((one) => readDay(`${String(one)}-${mmdd.slice(0, 2)}-${mmdd.slice(2)}`))
    .filter((one) => one !== undefined);
  return days.toSorted((a, b) => Math.abs(daysBetween(valued, a)) - Math.abs(daysBetween(valued, b)))[0];
}

/** A comma before the pence, and nothing before it may be left out. */
function sumOf(text: string): Pence | undefined {
  const amount = /^\d+,\d{0,2}$/.test(text) ? readAmount(text.replace(/,$/, '.00').replace(',', '.')) : 'unreadable';
  return typeof amount === 'number' ? amount : undefined;
}

function balanceOf({ tag, text }: Field): Balance | undefined {
  const [, mark, on = '', currency = '', size = ''] = /^([CD])(\d{6})([A-Z]{3})([\d,]+)$/.exec(text.trim()) ?? [];
  const [day, sum] = [dayOf(on), sumOf(size)];
  if (mark === undefined || day === undefined || sum === undefined) return undefined;
  return { isFinal: tag.endsWith('F'), day, currency, sum: mark === 'D' ? negate(sum) : sum };
}

/** RC takes a credit back and RD a debit. */
function lineOf(text: string, narrative: string, row: number): Result<FileLine | undefined> {
  const [first = '', ...more] = text.split('\n');
  const [, valued = '', booked, mark = '', size = '', type = '', reference = ''] =
    /^(\d{6})(\d{4})?(RC|RD|C|D)[A-Z]?([\d,]+)([NFS][A-Z0-9]{3})(.*)$/.exec(first.trim()) ?? [];
  const [value, sum] = [dayOf(valued), sumOf(size)];
  const day = value && bookedOn(value, booked);
  if (day === undefined) return refused(brokenPayment(row, `“${squeeze(first)}” has no date`));
  if (sum === undefined) return refused(brokenPayment(row, `“${squeeze(first)}” has no amount`));
  if (sum === nothing) return done(undefined);
  const raw = narrative === '' ? [reference.replace('//', ' '), ...more].join(' ') : narrative.replaceAll('\n', ' ');
  return done({ row, day, amount: mark === 'C' || mark === 'RD' ? sum : negate(sum), raw, text: squeeze(raw), type });
}

/** The messages of the file: each begins with its reference, and has an account, a number, and a balance at either end. */
function messagesOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const messages: Field[][] = [];
  for (const field of fields) {
    if (field.tag === '20') messages.push([]);
    messages.at(-1)?.push(field);
  }
  return messages;
}

function readMessage(fields: readonly Field[], at: number, before: number): Result<Message> {
  const which = `message ${String(at + 1)}`;
  const one = (tag: string): string | undefined => fields.find((field) => field.tag === tag)?.text;
  const [opens, closes] = [/^60[FM]$/, /^62[FM]$/].map((tag) => fields.find((field) => tag.test(field.tag)));
  const [opening, closing] = [opens && balanceOf(opens), closes && balanceOf(closes)];
  if (opening === undefined) return refused(brokenFile('MT940', `${which} has no opening balance`));
  if (closing === undefined) return refused(brokenFile('MT940', `${which} has no closing balance, so the file may be cut short`));
  const lines: FileLine[] = [];
  const end = fields.findIndex((field) => field === closes);
  for (const [place, field] of fields.entries()) {
    if (field.tag !== '61' || place > end) continue;
    const next = fields[place + 1];
    const line = lineOf(field.text, next?.tag === '86' && place + 1 < end ? next.text : '', before + lines.length + 1);
    if (!line.ok) return line;
    if (line.value !== undefined) lines.push(line.value);
  }
  const reached = add(opening.sum, total(lines.map(({ amount }) => amount)));
  if (reached !== closing.sum)
    return refused(problem('bank.endsDiffer', { opening: pounds(opening.sum), reached: pounds(reached), closing: pounds(closing.sum) }));
  const [, number = '0', page = '1'] = /^(\d+)(?:\/(\d+))?/.exec(one('28C') ?? one('28') ?? '') ?? [];
  return done({ account: one('25') ?? '', number: Number(number), page: Number(page), opening, closing, lines });
}

/** What does not follow on between one message of an account and the next. */
function gapOf(before: Message, next: Message): string | undefined {
  if (before.closing.sum !== next.opening.sum)
    return `statement ${String(next.number)} begins at ${pounds(next.opening.sum)}, and the one before it ends at ${pounds(before.closing.sum)}`;
  const isPage = next.number === before.number;
  if (isPage && next.page !== before.page + 1)
    return `statement ${String(next.number)} has page ${String(next.page)} after page ${String(before.page)}`;
  return !isPage && next.number > before.number + 1 ? `statement ${String(before.number + 1)} is not in the file` : undefined;
}

function statedOf(messages: readonly Message[]): Result<Stated> {
  const [first, last] = [messages[0], messages.at(-1)];
  if (first === undefined || last === undefined) return refused(problem('bank.noRows', {}));
  for (const [place, message] of messages.entries()) {
    const before = messages[place - 1];
    const gap = before && gapOf(before, message);
    if (gap !== undefined) return refused(brokenFile('MT940', gap));
  }
  if (!first.opening.isFinal) return refused(brokenFile('MT940', 'its first page is missing'));
  const notes = last.closing.isFinal ? [] : ['The last page of the statement is not in the file. Bring it in as well.'];
  const account = hintFrom(first.account, '');
  return done({
    currency: first.opening.currency,
    lines: messages.flatMap(({ lines }) => lines),
    opening: first.opening.sum,
    closing: { balance: last.closing.sum, on: last.closing.day },
    notes,
    proofs: [`Every statement of the file follows on from the one before it: ${String(messages.length)} in all.`],
    ...(account === undefined ? {} : { account }),
  });
}

/**
 * MT940, the statement banks give to businesses: every message must lead from its opening balance to its closing one, and each must follow on
 * from the one before. Refuses: bank.brokenFile, bank.brokenPayment, bank.endsDiffer, bank.noRows.
 */
export function readMt940(text: string): Result<readonly Stated[]> {
  const byAccount = new Map<string, Message[]>();
  let before = 0;
  for (const [at, fields] of messagesOf(fieldsOf(text)).entries()) {
    const message = readMessage(fields, at, before);
    if (!message.ok) return message;
    before += message.value.lines.length;
    const { account } = message.value;
    byAccount.set(account, [...(byAccount.get(account) ?? []), message.value]);
  }
  const all: Stated[] = [];
  for (const messages of byAccount.values()) {
    const stated = statedOf(messages);
    if (!stated.ok) return stated;
    all.push(stated.value);
  }
  return all.length === 0 ? refused(brokenFile('MT940', 'it holds no statement')) : done(all);
}

import { type ChosenFile } from '#core/contract/window';
import { type Pence } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { formWords } from '#renderer/words/form';
import { readTypedDay } from './readTypedDay.ts';
import { readTypedTime } from './readTypedTime.ts';

export type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly sentence: string };

/** How one field starts, and what is made of what was typed. Written as a method so that rules of many kinds fit one list. */
export type Rule<Raw, Value> = { readonly start: Raw; read(raw: Raw): Read<Value> };

function good<Value>(value: Value): Read<Value> {
  return { ok: true, value };
}

function bad(sentence: string): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence };
}

function written<Value>(start: string, read: (text: string) => Read<Value>): Rule<string, Value> {
  return { start, read: (raw) => read(raw.trim()) };
}

/** Leaves the field empty as undefined; anything typed is read by the rule. */
export function optional<Value>(rule: Rule<string, Value>): Rule<string, Value | undefined> {
  return { start: rule.start, read: (raw) => (raw.trim() === '' ? good(undefined) : rule.read(raw)) };
}

export function line(sentence: string, start = ''): Rule<string, string> {
  return written(start, (text) => (text === '' ? bad(sentence) : text.length > 200 ? bad(formWords.tooLong(200)) : good(text)));
}

export function reason(sentence: string = formWords.reasonNeeded): Rule<string, string> {
  return written('', (text) => (text.length < 3 ? bad(sentence) : text.length > 2000 ? bad(formWords.tooLong(2000)) : good(text)));
}

/** Above £0.00. */
export function amount(sentence: string = formWords.amountNeeded): Rule<string, Pence> {
  return written('', (text) => {
    const sum = readPounds(text);
    return sum === undefined || sum <= 0 ? bad(sentence) : good(sum);
  });
}

/** Any sum, below nothing too: a balance. */
export function sum(sentence: string = formWords.sumNeeded): Rule<string, Pence> {
  return written('', (text) => {
    const found = readPounds(text);
    return found === undefined ? bad(sentence) : good(found);
  });
}

export function dayRule(sentence: string = formWords.dayNeeded): Rule<string, Day> {
  return written('', (text) => {
    const found = readTypedDay(text);
    return found === undefined ? bad(sentence) : good(found);
  });
}

export function wholeNumber(least: number, most: number, sentence: string): Rule<string, number> {
  return written('', (text) => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
    return number < least || number > most ? bad(sentence) : good(number);
  });
}

/** Exactly so many digits, spaces left out where `spaces` allows them. */
export function digits(count: number, sentence: string): Rule<string, string> {
  return written('', (text) => {
    const bare = text.replaceAll(' ', '');
    return new RegExp(`^\\d{${String(count)}}$`).test(bare) ? good(bare) : bad(sentence);
  });
}

/** As HMRC or a bank writes it: capital letters, checked by its pattern. */
export function coded(pattern: RegExp, sentence: string): Rule<string, string> {
  return written('', (text) => (pattern.test(text.toUpperCase()) ? good(text.toUpperCase()) : bad(sentence)));
}

export function timeRule(sentence: string = formWords.timeNeeded): Rule<string, string> {
  return written('', (text) => {
    const found = readTypedTime(text);
    return found === undefined ? bad(sentence) : good(found);
  });
}

export function choice<const Option extends string>(options: readonly Option[], sentence: string, start = ''): Rule<string, Option> {
  return written(start, (text) => {
    const found = options.find((option) => option === text);
    return found === undefined ? bad(sentence) : good(found);
  });
}

/** One of a list that only the book knows. */
export function picked(sentence: string): Rule<string, string> {
  return written('', (text) => (text === '' ? bad(sentence) : good(text)));
}

/** Anything at all, for fields that other fields make sense of. */
export function free(start = ''): Rule<string, string> {
  return { start, read: (raw) => good(raw) };
}

export function several(sentence: string, least = 1): Rule<readonly string[], readonly string[]> {
  return { start: [], read: (raw) => (raw.length < least ? bad(sentence) : good(raw)) };
}

export function files(): Rule<readonly ChosenFile[], readonly ChosenFile[]> {
  return { start: [], read: (raw) => good(raw) };
}

export function oneFile(sentence: string): Rule<readonly ChosenFile[], ChosenFile> {
  return {
    start: [],
    read: ([first]) => (first === undefined ? bad(sentence) : good(first)),
  };
}

/** Texts by key: the amounts beside a list that only the book knows. */
export function texts(): Rule<Readonly<Record<string, string>>, Readonly<Record<string, string>>> {
  return { start: {}, read: (raw) => good(raw) };
}

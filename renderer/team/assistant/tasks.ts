import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { type Assistant, type Employment } from '#renderer/gateway/team';
import { places } from '#renderer/kit/places';
import { type Task } from '#renderer/kit/TaskList.tsx';
import { teamWords } from '#renderer/words/team';
import { bankInWords } from './bankNumbers.ts';

const words = teamWords.hub;
type Key = keyof typeof words.tasks;

/** `says` is what the book holds, undefined while it holds nothing; `to` is absent until there is a job. */
type Part = { readonly key: Key; readonly says: string | undefined; readonly to: string | undefined; readonly isOptional?: boolean };

function jobParts(assistant: Assistant, employment: Employment | undefined): readonly Part[] {
  if (employment === undefined)
    return [
      { key: 'job', says: undefined, to: places.addJob(assistant.id) },
      { key: 'tax', says: undefined, to: undefined },
      { key: 'agreement', says: undefined, to: undefined },
    ];
  const { id, job, employer, startsOn, tax, agreements } = employment;
  const [code] = tax;
  const [pay] = agreements;
  return [
    { key: 'job', says: teamWords.jobLine(job, employer, shortDay(startsOn)), to: places.job(id) },
    { key: 'tax', says: code === undefined ? undefined : words.taxNow(code.taxCode, code.niLetter), to: places.jobTax(id) },
    {
      key: 'agreement',
      says: pay === undefined ? undefined : words.payNow(pounds(pay.terms.perHour), shortDay(pay.from)),
      to: places.jobPay(id, 'day'),
    },
  ];
}

function partsOf(assistant: Assistant, employment: Employment | undefined): readonly Part[] {
  const { id, name, born, bank } = assistant;
  const [forward] = employment?.broughtForward ?? [];
  return [
    { key: 'about', says: words.aboutNow(name, shortDay(born)), to: places.aboutAssistant(id) },
    ...jobParts(assistant, employment),
    { key: 'bank', says: bank === undefined ? undefined : bankInWords(bank), to: places.assistantBank(id) },
    {
      key: 'forward',
      says: forward === undefined ? undefined : words.forwardNow(pounds(forward.pay), forward.taxYear),
      to: employment === undefined ? undefined : places.jobForward(employment.id),
      isOptional: true,
    },
  ];
}

function stateOf({ says, to, isOptional }: Part): NonNullable<Task['state']> {
  if (says !== undefined) return { tone: 'good', words: words.recorded };
  if (to === undefined) return { tone: 'plain', words: words.afterJob };
  return isOptional === true ? { tone: 'plain', words: words.optional } : { tone: 'attention', words: words.missing };
}

/** How many things are still to say before a PA without a job here can be paid. */
export function leftToSay(assistant: Assistant): number {
  return partsOf(assistant, undefined).filter(({ says, isOptional }) => says === undefined && isOptional !== true).length;
}

/** Everything a PA is paid by, in order: what is recorded, what is not, and the one to do next. */
export function tasksOf(assistant: Assistant, employment: Employment | undefined): readonly Task[] {
  const parts = partsOf(assistant, employment);
  const next = parts.find(({ says, to, isOptional }) => says === undefined && to !== undefined && isOptional !== true);
  return parts.map((part) => {
    const { title, words: more } = words.tasks[part.key];
    const about = `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
    return {
      key: part.key,
      title,
      words: part.says ?? more,
      state: stateOf(part),
      action: part.says === undefined ? teamWords.start(about) : teamWords.look(about),
      isNext: part === next,
      ...(part.to === undefined ? {} : { to: part.to }),
    };
  });
}

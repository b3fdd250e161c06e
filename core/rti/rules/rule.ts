import { type Day, readDay } from '#core/time/day';
import { all, first, wordsAt, type XmlElement } from '#core/rti/element';

/** One of HMRC's business rules, told as what to do about it. `employee` counts from 0. */
export type Finding = { readonly rule: string; readonly code: string; readonly sentence: string; readonly employee?: number };

/** A whole message as the rules read it. */
export type Message = {
  readonly whole: XmlElement;
  readonly header: XmlElement;
  readonly report: XmlElement;
  /** '25-26': the year of the schema that the message states. */
  readonly schemaYear: string;
  readonly today: Day;
};

/** A rule: its own id, HMRC's code (two rules may share one) and what it finds. */
export type Rule = { readonly id: string; readonly code: string; readonly check: (message: Message) => readonly Finding[] };

/** One employee of the message, or one of their employments, with the name that people read. */
export type Place = {
  readonly element: XmlElement;
  readonly employee: XmlElement;
  readonly name: string;
  readonly message: Message;
};

function nameOf(employee: XmlElement): string {
  const name = first(employee, 'EmployeeDetails/Name');
  if (name === undefined) return 'This PA';
  const words = ['Fore', 'Initials', 'Sur'].flatMap((part) => all(name, part).map((one) => one.words));
  return words.join(' ') || 'This PA';
}

/** A rule about the message: the sentence where it is broken, undefined where it is kept. */
export function ruleOf(id: string, sentence: (message: Message) => string | undefined): Rule {
  const code = id.slice(0, 4);
  return {
    id,
    code,
    check: (message) => {
      const said = sentence(message);
      return said === undefined ? [] : [{ rule: id, code, sentence: said }];
    },
  };
}

/** A rule about each element at a path below Employee; an empty path is the employee. One finding for an employee. */
export function ruleAt(id: string, path: string, sentence: (place: Place) => string | undefined): Rule {
  const code = id.slice(0, 4);
  return {
    id,
    code,
    check: (message) =>
      all(message.report, 'Employee').flatMap((employee, at) => {
        const name = nameOf(employee);
        for (const element of all(employee, path)) {
          const said = sentence({ element, employee, name, message });
          if (said !== undefined) return [{ rule: id, code, sentence: said, employee: at }];
        }
        return [];
      }),
  };
}

export function dayAt(element: XmlElement, path: string): Day | undefined {
  return readDay(wordsAt(element, path) ?? '');
}

/** Whether a sum stands there that is not nothing. */
export function isSum(element: XmlElement, path: string): boolean {
  const words = wordsAt(element, path);
  return words !== undefined && Number(words) !== 0;
}

export function addressLines(employee: XmlElement): number {
  return all(employee, 'EmployeeDetails/Address/Line').length;
}

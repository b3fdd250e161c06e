import { basename } from 'node:path';
import { type ProblemCode } from '#core/contract/problem';

/** What may be written about the work: names of ours, codes, counts and durations. Never words, names, sums, paths or ids. */
export type LogLine = {
  readonly event: LogEvent;
  readonly route?: string;
  readonly problem?: ProblemCode;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly fault?: unknown;
};

export const logEvents = [
  'book.opened',
  'book.created',
  'book.closed',
  'book.migrated',
  'guards.mended',
  'command.done',
  'command.repeated',
  'command.refused',
  'command.failed',
  'query.failed',
  'snapshot.made',
  'snapshot.failed',
  'snapshot.restored',
  'snapshot.expired',
  'job.done',
  'job.cancelled',
  'job.failed',
  'lock.takenOver',
] as const;

export type LogEvent = (typeof logEvents)[number];

/** Takes one finished line of text. */
export type Logger = (line: LogLine) => void;

export const noLogger: Logger = () => undefined;

const routeText = /^[a-z][A-Za-z]{1,30}\.[a-z][A-Za-z]{1,40}$/u;
const codeText = /^[A-Z][A-Z0-9_]{2,50}$/u;
const constraintText = /^(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: [a-z_]+(?:\.[a-z_]+)?(?:, [a-z_]+\.[a-z_]+)*)?$/u;
const guardText = /^(?:append-only|posting|erasure|no such (?:table|column))[a-z_ :.'-]*$/u;
const frameText = /^\s*at (?:([\w$.<>[\] ]+) \()?(?:file:\/\/)?(.*?):(\d+):\d+\)?$/u;

function frames(stack: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => frameText.exec(line))
    .filter((found) => found !== null)
    .slice(0, 8)
    .map(
      ([, name = '', file = '', line = '']) => `${name.replaceAll(/[^\w$.]/g, '')}@${basename(file).replaceAll(/[^\w.-]/g, '')}:${line}`,
    );
}

/** Of an error: its class, its code, a constraint's name, and where in our code. Its message may hold words and is left out. */
function describeFault(fault: unknown): Readonly<Record<string, string | readonly string[]>> {
  if (!(fault instanceof Error)) return { fault: 'unknown' };
  const code = 'code' in fault && typeof fault.code === 'string' && codeText.test(fault.code) ? { code: fault.code } : {};
  const why = constraintText.test(fault.message) || guardText.test(fault.message) ? { why: fault.message } : {};
  return { fault: /^[A-Za-z]{1,40}$/u.test(fault.name) ? fault.name : 'Error', ...code, ...why, frames: frames(fault.stack ?? '') };
}

function counted(name: string, value: number | undefined): Readonly<Record<string, number>> {
  return value === undefined || !Number.isFinite(value) ? {} : { [name]: Math.round(value) };
}

/** The line as it may stand in a file: JSON of the allowed fields only, whatever else the given object carries. */
export function logText(line: LogLine): string {
  return JSON.stringify({
    event: logEvents.includes(line.event) ? line.event : 'unknown',
    ...(line.route !== undefined && routeText.test(line.route) ? { route: line.route } : {}),
    ...(line.problem !== undefined && routeText.test(line.problem) ? { problem: line.problem } : {}),
    ...counted('count', line.count),
    ...counted('milliseconds', line.milliseconds),
    ...(line.fault === undefined ? {} : describeFault(line.fault)),
  });
}

/** A logger that hands finished texts on, to a file or the console of whoever runs the book. */
export function loggerTo(write: (text: string) => void): Logger {
  return (line) => write(logText(line));
}

/**
 * The log may say only what this list allows: names from our own code, numbers, and single words of a fixed alphabet.
 * Nothing that a person typed, and no path, has a way in. Anything else is written as '-'.
 */
const allowed = {
  'app.started': ['version', 'electron', 'transport'],
  'app.ended': ['took'],
  'host.ready': ['host', 'milliseconds'],
  'host.crashed': ['host', 'exitCode', 'was'],
  'host.failed': ['host'],
  'gate.refused': ['code', 'route'],
  'call.failed': ['route', 'error', 'where'],
  'output.mismatch': ['route', 'at'],
  'window.refused': ['what', 'detail'],
  'window.violation': ['directive'],
  'window.gone': ['reason', 'exitCode'],
  'drawing.failed': ['error', 'where'],
} as const;

export type LogEvent = keyof typeof allowed;
export type LogFields = Readonly<Record<string, string | number>>;
export type Log = (event: LogEvent, fields: LogFields) => void;

export function isLogEvent(value: unknown): value is LogEvent {
  return typeof value === 'string' && Object.hasOwn(allowed, value);
}

function plain(value: string | number | undefined): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : '-';
  return value !== undefined && /^[A-Za-z0-9._:-]{1,64}$/u.test(value) ? value : '-';
}

/** One line: 'host.crashed host=ledger exitCode=0 was=ready'. Fields that the event does not list are left out. */
export function logLine(event: LogEvent, fields: LogFields): string {
  const names: readonly string[] = allowed[event];
  return [event, ...names.map((name) => `${name}=${plain(fields[name])}`)].join(' ');
}

/** Where an error arose, as 'ledger.cjs:120:33': the first frame in a file, without its folder. The message is cut away: it can quote people. */
export function whereOf(error: unknown): { readonly error: string; readonly where: string } {
  if (!(error instanceof Error)) return { error: typeof error, where: '-' };
  const { name, message, stack = '' } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const [, where = '-'] = /^ +at .*[\\/]([\w.-]+:\d+:\d+)\)?$/mu.exec(frames) ?? [];
  return { error: name, where };
}

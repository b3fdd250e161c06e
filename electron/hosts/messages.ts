import { isLogEvent, type LogEvent, type LogFields } from '#electron/log/log';

/** What the doorman says to a process of ours. `resume` is whatever that process last asked to be reminded of. */
export type Ask =
  | { readonly kind: 'hello'; readonly settings: unknown; readonly resume: unknown }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly payload: unknown }
  | { readonly kind: 'cancel'; readonly jobId: string }
  | { readonly kind: 'close' };

/** What it says back. `ready` ends the handshake; `reply` carries a Result; after `closed` it has put everything away and may be ended. */
export type Tell =
  | { readonly kind: 'ready' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: unknown }
  | { readonly kind: 'event'; readonly name: string; readonly data: unknown }
  | { readonly kind: 'resume'; readonly value: unknown }
  | { readonly kind: 'log'; readonly event: LogEvent; readonly fields: LogFields }
  | { readonly kind: 'line'; readonly text: string };

export type Members = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

export function isAsk(value: unknown): value is Ask {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'call') return typeof value['id'] === 'number' && typeof value['name'] === 'string';
  if (value['kind'] === 'cancel') return typeof value['jobId'] === 'string';
  return value['kind'] === 'hello' || value['kind'] === 'close';
}

export function isTell(value: unknown): value is Tell {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'reply') return typeof value['id'] === 'number';
  if (value['kind'] === 'event') return typeof value['name'] === 'string';
  if (value['kind'] === 'log') return isLogEvent(value['event']) && isRecord(value['fields']);
  if (value['kind'] === 'line') return typeof value['text'] === 'string';
  return value['kind'] === 'ready' || value['kind'] === 'closed' || value['kind'] === 'resume';
}

import { type Ask } from './messages.ts';

/** A started process and the two-way line to it. Messages keep their order; `onExit` is called once, after the last message. */
export type Transport = {
  /** Throws where the message cannot be cloned. Saying something to a process that has just ended is not an error. */
  readonly send: (message: Ask) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onExit: (listener: (code: number | undefined) => void) => void;
  readonly kill: () => void;
};

export type TransportKind = 'utility' | 'node';

/** Node-API 10 is what better-sqlite3 needs. An older Electron gets the project's own Node as a child, because a native load that fails ends the process. */
export function transportFor(nodeApiVersion: string | undefined): TransportKind {
  return Number(nodeApiVersion) >= 10 ? 'utility' : 'node';
}

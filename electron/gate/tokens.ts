import { basename } from 'node:path';

/** What a token stands for. Paths and bytes stay on this side of the gate. */
export type Held =
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly path: string }
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly bytes: Uint8Array }
  | { readonly kind: 'place'; readonly name: string; readonly path: string };

export type HeldFile = Extract<Held, { kind: 'file' }>;

type Entry = { readonly held: Held; readonly heldAt: number; usedBy?: string | undefined };

export type TokensOptions = {
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** 32 hexadecimal digits that cannot be guessed. */
  readonly random: () => string;
};

/**
 * A working day: nobody who fills in a form slowly may lose the receipt already chosen (no time limits, design §7), and the tokens
 * of a forgotten window still end. Every reload of the window ends them too.
 */
export const tokenLife = 12 * 60 * 60 * 1000;
const mostBytesHeld = 200_000_000;

export const tokenPattern = /^(?:file|place)-[0-9a-f]{32}$/u;

export function heldPath(kind: 'file' | 'place', path: string, size: number): Held {
  const name = basename(path);
  return kind === 'file' ? { kind, name, size, path } : { kind, name, path };
}

/** Every token in an input, wherever it stands. */
export function tokensIn(input: unknown): readonly string[] {
  if (typeof input === 'string') return tokenPattern.test(input) ? [input] : [];
  if (typeof input !== 'object' || input === null) return [];
  return Object.values(input).flatMap(tokensIn);
}

/**
 * One-time tokens for what the person chose. A query may look at a file as often as it likes; the one command that succeeds uses
 * the token up. A command that was refused leaves it, so that the form can be put right and sent again.
 */
export class Tokens {
  readonly #options: TokensOptions;
  readonly #entries = new Map<string, Entry>();

  constructor(options: TokensOptions) {
    this.#options = options;
  }

  /** The new token; undefined where the window already holds more bytes than a person could have meant. */
  hold(held: Held): string | undefined {
    this.#dropOld();
    if (this.#bytesHeld() + ('bytes' in held ? held.size : 0) > mostBytesHeld) return undefined;
    const token = `${held.kind}-${this.#options.random()}`;
    this.#entries.set(token, { held, heldAt: this.#options.now() });
    return token;
  }

  /** What the tokens stand for, for this command (or for a query, without an id). One that another command is using is left out. */
  claim(tokens: readonly string[], commandId: string | undefined): Readonly<Record<string, Held>> {
    this.#dropOld();
    const claimed: Record<string, Held> = {};
    for (const token of tokens) {
      const entry = this.#entries.get(token);
      if (entry === undefined || (entry.usedBy !== undefined && entry.usedBy !== commandId)) continue;
      if (commandId !== undefined) entry.usedBy = commandId;
      claimed[token] = entry.held;
    }
    return claimed;
  }

  /** After the command: used up where it was kept, free again where it was refused. */
  settle(tokens: readonly string[], commandId: string, isKept: boolean): void {
    for (const token of tokens) {
      const entry = this.#entries.get(token);
      if (entry?.usedBy !== commandId) continue;
      if (isKept) this.#entries.delete(token);
      else entry.usedBy = undefined;
    }
  }

  forgetAll(): void {
    this.#entries.clear();
  }

  #bytesHeld(): number {
    return [...this.#entries.values()].reduce((total, { held }) => total + ('bytes' in held ? held.size : 0), 0);
  }

  #dropOld(): void {
    const oldest = this.#options.now() - tokenLife;
    for (const [token, { heldAt }] of this.#entries) if (heldAt < oldest) this.#entries.delete(token);
  }
}

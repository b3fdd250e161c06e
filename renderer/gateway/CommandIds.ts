import { canonicalJson } from '#core/contract/canonical-json';

/**
 * A command keeps its id until it is answered with yes, so that sending it again after a stop has one effect. Other details are
 * another command; so is the same one after it was kept (two equal purchases on one day are two purchases).
 */
export class CommandIds {
  readonly #waiting = new Map<string, string>();
  readonly #draw: () => string;

  constructor(draw: () => string) {
    this.#draw = draw;
  }

  idFor(route: string, input: unknown): string {
    const key = canonicalJson([route, input]);
    const id = this.#waiting.get(key) ?? this.#draw();
    this.#waiting.set(key, id);
    return id;
  }

  kept(route: string, input: unknown): void {
    this.#waiting.delete(canonicalJson([route, input]));
  }
}

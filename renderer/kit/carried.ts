import { type OutputOf } from '#core/contract/routes';

type Proposes = OutputOf<'bank.rules'>['rules'][number]['proposes'];

/** A bank line on its way to the screen that records what it was, with what a rule of the person's proposes for it. */
export type CarriedLine = {
  readonly accountId: string;
  readonly line: OutputOf<'bank.lines'>['lines'][number];
  readonly proposed?: Proposes;
};

let carried: CarriedLine | undefined;

export function carryLine(line: CarriedLine): void {
  carried = line;
}

/** The line carried here, where it is the one that the address names. */
export function carriedLine(lineId: string): CarriedLine | undefined {
  return carried?.line.id === lineId ? carried : undefined;
}

import { type Nation } from '#core/contract/shapes/people';
import { type Day } from '#core/time/day';
import { type FileField, type FileKind } from './kinds.ts';

/** What a record of the file says, as it was typed. */
export type FileAnswers = { readonly [Name in FileField]?: string };

/** A record that stands: nobody took it back. */
export type FileItem = {
  readonly id: string;
  readonly kind: FileKind;
  readonly standing: 'held' | 'not_needed';
  readonly day: Day;
  readonly until?: Day;
  readonly facts: FileAnswers;
  readonly employmentId?: string;
};

export type FileJob = {
  readonly id: string;
  readonly job: string;
  readonly startsOn: Day;
  readonly endsOn?: Day;
  /** The newest written statement that was drawn, by its paper's number. */
  readonly statementPaper?: number;
  /** Days from which pay agreements hold, oldest first. */
  readonly payFrom: readonly Day[];
};

/** What one funder asks of the files. */
export type FunderAsk = {
  readonly funder: string;
  readonly disclosureMonths?: number;
  readonly liabilityInsurance: boolean;
};

/** Everything that a PA's file is looked at with. */
export type FileFacts = {
  readonly today: Day;
  readonly name: string;
  readonly nation: Nation;
  /** Jobs that have not ended. None: a helper who is not employed here. */
  readonly jobs: readonly FileJob[];
  readonly items: readonly FileItem[];
  readonly asks: readonly FunderAsk[];
  /** Whether any of the money is an NHS direct payment: its rules name friends in the same household too. */
  readonly hasNhsMoney: boolean;
};

/** `stop`: pay or law is at risk; `attention`: an auditor would ask; `look`: worth knowing. */
export type Weight = 'stop' | 'attention' | 'look';

export type Finding = {
  readonly kind: FileKind;
  readonly weight: Weight;
  readonly words: string;
  /** The record that it is about, where one runs out. */
  readonly itemId?: string;
  readonly employmentId?: string;
};

/** The newest record of a kind that stands; of a job where one is named. */
export function newestOf(items: readonly FileItem[], kind: FileKind, employmentId?: string): FileItem | undefined {
  return items
    .filter(
      (one) => one.kind === kind && (employmentId === undefined || one.employmentId === undefined || one.employmentId === employmentId),
    )
    .reduce<FileItem | undefined>((newest, one) => (newest === undefined || one.day >= newest.day ? one : newest), undefined);
}

/** Whether a person said that it is not needed, and nothing newer was recorded. */
export function isPutAside(items: readonly FileItem[], kind: FileKind, employmentId?: string): boolean {
  return newestOf(items, kind, employmentId)?.standing === 'not_needed';
}

import { join } from 'node:path';
import { instant } from '#core/time/instant';
import { done } from '#core/contract/result';
import { fileDrawn } from '#db/kernel/documents';
import { listSnapshots } from '#db/snapshots/list';
import { makeSnapshot } from '#db/snapshots/make';
import { tendSnapshots } from '#db/snapshots/tend';
import { restoreSnapshot } from '#db/snapshots/restore';
import { sha256 } from '#db/digest';
import { chosen, fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Script, type Step, command } from './steps.ts';
import { toyActions } from './toyActions.ts';

const letter = pdf('letter');

const snapshot: Step = {
  name: 'snapshot',
  run: ({ open }) => {
    const book = open();
    if (!book.ok) return book;
    const made = makeSnapshot(book.value.kernel, { why: 'asked' });
    return made.ok ? done({}) : made;
  },
};

/** A copy that made itself six winters ago and more. */
const snapshotOfOld: Step = {
  name: 'snapshot of old',
  run: ({ open }) => {
    const book = open();
    if (!book.ok) return book;
    const { kernel } = book.value;
    const settings = { ...kernel.settings, clock: { now: () => instant('2019-11-01T09:00:00.000Z') } };
    if (listSnapshots(join(book.value.folder, 'snapshots')).some(({ name }) => name.startsWith('2019'))) return done({});
    const made = makeSnapshot({ ...kernel, settings }, { why: 'daily' });
    return made.ok ? done({}) : made;
  },
};

/** As when the book is closed: a copy of today, and the one of old goes. */
const tended: Step = {
  name: 'tend',
  run: ({ open }) => {
    const book = open();
    if (!book.ok) return book;
    tendSnapshots(book.value);
    return done({});
  },
};

/** Restores the snapshot that the step before made: its first, where a step that was cut short after its copy stood was told again. */
const restore: Step = {
  name: 'restore',
  run: ({ folder, settings, close }, commandId) => {
    close();
    const name = listSnapshots(join(folder, 'snapshots')).findLast(({ why }) => why === 'asked')?.name ?? 'none';
    const restored = restoreSnapshot(folder, join(folder, 'snapshots', name), name, { commandId, actor: 'actor-holder' }, settings);
    return restored.ok ? done({ name }) : restored;
  },
};

const drawn: Step = {
  name: 'document.file',
  run: ({ open }, commandId) => {
    const book = open();
    if (!book.ok) return book;
    return fileDrawn(
      book.value,
      { documentId: 'document-s3n1', form: 'normal', bytes: pdf('drawn'), renderer: 'test 1' },
      { commandId, actor: 'actor-holder' },
    );
  },
};

/** Every kind of work that the kernel does by itself. */
export const kernelScript: Script = {
  name: 'kernel',
  actions: toyActions,
  steps: [
    command('toy.add', { name: 'Ann Example' }),
    command('toy.proof', { file: fileToken(1) }, { [fileToken(1)]: chosen('letter.pdf', letter) }),
    command('toy.issue', { number: 1, words: 'the statement', day: '2026-09-30' }),
    drawn,
    snapshotOfOld,
    snapshot,
    tended,
    command('toy.forget', { digest: sha256(letter), kind: 'evidence', reason: 'they asked' }),
    command('toy.add', { name: 'Bob Example' }),
    restore,
    command('toy.add', { name: 'Cat Example' }),
  ],
};

/** A book made before the newest migration: opening it makes a snapshot and migrates, and then the step is done. */
export const olderBookScript: Script = {
  name: 'older book',
  actions: toyActions,
  migrations: 'migrations-next',
  steps: [command('toy.add', { name: 'Ann Example' })],
};

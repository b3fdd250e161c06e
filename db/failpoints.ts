/** Every moment at which a test may kill the process, in the order of the work. Numbered by place in this list. */
export const failpoints = [
  'job.ready',
  'vault.temporaryWritten',
  'vault.renamed',
  'vault.folderSynced',
  'command.begun',
  'command.afterAction',
  'command.afterContent',
  'command.afterLog',
  'command.afterCommit',
  'erasure.beforeFile',
  'erasure.afterFile',
  'snapshot.vacuumed',
  'snapshot.filesKept',
  'snapshot.manifestWritten',
  'snapshot.checked',
  'snapshot.named',
  'expire.logged',
  'expire.renamed',
  'migrate.begun',
  'migrate.stepDone',
  'migrate.beforeCommit',
  'migrate.afterCommit',
  'restore.displaced',
  'restore.filesBack',
  'restore.copied',
  'restore.swapped',
  'issue.beforeSnapshot',
  'issue.afterSnapshot',
  'document.stored',
  'create.made',
  'create.named',
] as const;

export type FailpointName = (typeof failpoints)[number];

/** Called at each of those moments. In the app it does nothing. */
export type Failpoint = (name: FailpointName) => void;

export const noFailpoint: Failpoint = () => undefined;

import { fileStatement } from '#db/actions/bank/fileStatement';
import { importFile, previewFile } from '#db/actions/bank/importFile';
import { listLines } from '#db/actions/bank/listLines';
import { match, unmatch } from '#db/actions/bank/match';
import { inspectFile, listProfiles, saveProfile } from '#db/actions/bank/profiles';
import { readReconciliation } from '#db/actions/bank/readReconciliation';
import { reconcilePeriod } from '#db/actions/bank/reconcile';
import { reopenPeriod } from '#db/actions/bank/reopen';
import { suggest } from '#db/actions/bank/suggest';
import { typeLine } from '#db/actions/bank/typeLine';
import { type Handlers } from '#db/kernel/handlers';

export const bankHandlers = {
  'bank.profiles': listProfiles,
  'bank.inspect': inspectFile,
  'bank.saveProfile': saveProfile,
  'bank.preview': previewFile,
  'bank.import': importFile,
  'bank.typeLine': typeLine,
  'bank.lines': listLines,
  'bank.suggest': suggest,
  'bank.match': match,
  'bank.unmatch': unmatch,
  'bank.fileStatement': fileStatement,
  'bank.reconciliation': readReconciliation,
  'bank.reconcile': reconcilePeriod,
  'bank.reopen': reopenPeriod,
} satisfies Partial<Handlers>;

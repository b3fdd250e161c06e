import { fileStatement } from '#db/actions/bank/fileStatement';
import { importFile, previewFile } from '#db/actions/bank/importFile';
import { recordCharge } from '#db/actions/bank/charge';
import { listLines } from '#db/actions/bank/listLines';
import { countCash } from '#db/actions/bank/cash/countCash';
import { openCash } from '#db/actions/bank/cash/openCash';
import { readCash } from '#db/actions/bank/cash/readCash';
import { match } from '#db/actions/bank/match';
import { matchTogether } from '#db/actions/bank/matchTogether';
import { addPayer, endPayer, readPayers } from '#db/actions/bank/payers';
import { inspectFile, listProfiles, saveProfile } from '#db/actions/bank/profiles';
import { readReconciliation } from '#db/actions/bank/readReconciliation';
import { reconcilePeriod } from '#db/actions/bank/reconcile';
import { reopenPeriod } from '#db/actions/bank/reopen';
import { addRule } from '#db/actions/bank/rules/addRule';
import { endRule } from '#db/actions/bank/rules/endRule';
import { readRules } from '#db/actions/bank/rules/read';
import { suggest } from '#db/actions/bank/suggest';
import { transfer } from '#db/actions/bank/transfer';
import { typeLine } from '#db/actions/bank/typeLine';
import { unmatch } from '#db/actions/bank/unmatch';
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
  'bank.matchTogether': matchTogether,
  'bank.unmatch': unmatch,
  'bank.rules': readRules,
  'bank.addRule': addRule,
  'bank.endRule': endRule,
  'bank.payers': readPayers,
  'bank.addPayer': addPayer,
  'bank.endPayer': endPayer,
  'bank.transfer': transfer,
  'bank.charge': recordCharge,
  'cash.open': openCash,
  'cash.read': readCash,
  'cash.count': countCash,
  'bank.fileStatement': fileStatement,
  'bank.reconciliation': readReconciliation,
  'bank.reconcile': reconcilePeriod,
  'bank.reopen': reopenPeriod,
} satisfies Partial<Handlers>;

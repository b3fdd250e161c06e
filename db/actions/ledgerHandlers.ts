import { type ledgerRoutes } from '#core/contract/routes/ledger';
import { exportLedger } from '#db/actions/ledger/exportLedger';
import { listEntries } from '#db/actions/ledger/listEntries';
import { readBalances } from '#db/actions/ledger/readBalances';
import { readEntry } from '#db/actions/ledger/readEntry';
import { type Handlers } from '#db/kernel/handlers';

export const ledgerHandlers = {
  'ledger.entries': listEntries,
  'ledger.entry': readEntry,
  'ledger.balances': readBalances,
  'ledger.export': exportLedger,
} satisfies Pick<Handlers, keyof typeof ledgerRoutes>;

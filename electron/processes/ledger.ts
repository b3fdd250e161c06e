import { ledgerService } from '#electron/ledger/service';
import { serve } from './serve.ts';

serve(ledgerService);

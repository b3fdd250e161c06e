import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sampleCsv } from './csv.ts';

/** `node test/core/payroll/sample/write.ts` writes the committed sample afresh from the oracle, never from core. */
writeFileSync(resolve(import.meta.dirname, 'pay-sample.csv'), sampleCsv());

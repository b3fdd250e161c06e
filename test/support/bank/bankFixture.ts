import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BankLayout, type BankProfile, type ColumnMapping, type ReadBankFile } from '#core/bank/types';
import { readBankFile, type ReadChoices } from '#core/bank/readBankFile';
import { type Problem } from '#core/contract/problem';
import { type Result } from '#core/contract/result';
import { rowsOfBankFile } from '#db/bank/readCsv';

/** An invented bank file from this folder, read as the product reads one: bytes, rows, lines. */
export function readFixture(name: string, layout: BankLayout | BankProfile, choices: ReadChoices = {}): Result<ReadBankFile> {
  const rows = rowsOfBankFile(readFileSync(join(import.meta.dirname, name)));
  return rows.ok ? readBankFile(rows.value, layout, choices) : rows;
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.problem.sentence}`);
  return result.value;
}

export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error('should have been refused');
  return result.problem;
}

/** What a person mapped and named. */
export function mapped(mapping: ColumnMapping): BankLayout {
  return { id: 'mapped', name: 'My bank', mapping };
}

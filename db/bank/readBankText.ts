import { type Format, formatOf } from '#core/bank/formats/formatOf';
import { labelledRows } from '#core/bank/formats/labelledRows';
import { readCamt } from '#core/bank/formats/readCamt';
import { readMt940 } from '#core/bank/formats/readMt940';
import { readOfx } from '#core/bank/formats/readOfx';
import { readQif } from '#core/bank/formats/readQif';
import { type Stated, readStated } from '#core/bank/formats/stated';
import { type ReadChoices, readBankFileSlices } from '#core/bank/readBankFile';
import { type BankLayout, type ReadBankFile, type Rows } from '#core/bank/types';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Counted, type Slices } from '#core/jobs/slices';
import { csvSlices } from './readCsv.ts';
import { readXml } from './readXml.ts';

/** A layout of columns, or a format that says by itself what is what. */
export type BankReader = BankLayout | { readonly id: string; readonly name: string };

function statedIn(text: string, format: Format, { dateOrder }: ReadChoices): Result<readonly Stated[]> | undefined {
  switch (format) {
    case 'ofx':
      return readOfx(text);
    case 'qif':
      return readQif(text, dateOrder);
    case 'mt940':
      return readMt940(text);
    case 'camt': {
      const root = readXml(text);
      return root.ok ? readCamt(root.value) : root;
    }
    case 'csv':
    case 'labelled':
    case 'other':
      return undefined;
  }
}

function* rowsIn(text: string, format: Format): Slices<Result<Rows>, Counted> {
  return format === 'labelled' ? done(labelledRows(text)) : yield* csvSlices(text);
}

/** The second of two steps of the same length. */
function* secondHalf<Value>(inner: Slices<Value, Counted>): Slices<Value, Counted> {
  for (let slice = inner.next(); ; slice = inner.next()) {
    if (slice.done === true) return slice.value;
    yield { done: slice.value.of + slice.value.done, of: 2 * slice.value.of };
  }
}

function* firstHalf<Value>(inner: Slices<Value, Counted>): Slices<Value, Counted> {
  for (let slice = inner.next(); ; slice = inner.next()) {
    if (slice.done === true) return slice.value;
    yield { done: slice.value.done, of: 2 * slice.value.of };
  }
}

/**
 * The text of a bank's file read as the person said it is laid out, in slices: whole, or refused in one sentence. Refuses what
 * `readBankFile`, `readStated` and the formats refuse, and bank.otherLayout where the file is of another kind.
 */
export function* readBankTextSlices(text: string, reader: BankReader, choices: ReadChoices): Slices<Result<ReadBankFile>, Counted> {
  const format = formatOf(text);
  if (format === 'other') return refused(problem(/<!ENTITY/i.test(text) ? 'bank.entities' : 'bank.notText', {}));
  const stated = statedIn(text, format, choices);
  if (!('mapping' in reader) || stated !== undefined) {
    if (stated === undefined || format !== reader.id) return refused(problem('bank.otherLayout', { profile: reader.name }));
    return stated.ok ? readStated(stated.value, choices) : stated;
  }
  const rows = yield* firstHalf(rowsIn(text, format));
  return rows.ok ? yield* secondHalf(readBankFileSlices(rows.value, reader, choices)) : rows;
}

import { isLabelled } from './labelledRows.ts';

/** 'csv': rows of cells, in the hundred layouts of banks. 'other': a web page or another file that no bank gives for payments. */
export type Format = 'csv' | 'labelled' | 'ofx' | 'qif' | 'mt940' | 'camt' | 'other';

/** What kind of file a bank's text is, by what it begins with; its name never counts. */
export function formatOf(text: string): Format {
  const start = text.slice(0, 4_000).replace(/^\s+/, '');
  if (/^OFXHEADER\s*:/i.test(start) || /^(?:<\?[^>]*\?>\s*)*<OFX>/i.test(start)) return 'ofx';
  if (/^!(?:Type|Account|Option|Clear)\b/i.test(start)) return 'qif';
  if (/^(?:\{1:|:20:)/.test(start)) return 'mt940';
  if (/^<[?!\w]/.test(start)) return /camt\.053|BkToCstmrStmt/.test(start) ? 'camt' : 'other';
  return isLabelled(start) ? 'labelled' : 'csv';
}

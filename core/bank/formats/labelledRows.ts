import { squeeze } from '#core/bank/tidyText';
import { type Row } from '#core/bank/types';

const labels = ['Date:', 'Description:', 'Amount:', 'Balance:'] as const;

export function isLabelled(text: string): boolean {
  return /^\s*From:[^\n]*\d{2}\/\d{2}\/\d{4}/.test(text) && /^Account:/m.test(text);
}

/**
 * A text file of four labelled lines for each payment, as rows under a heading of the labels. A payment's row stands where its date does,
 * and other lines are blank rows, so that a row's number is its line in the file.
 */
export function labelledRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let now: string[] | undefined;
  let hasHeading = false;
  for (const given of text.split(/\r\n|\n|\r/)) {
    const line = squeeze(given);
    const label = labels.findIndex((one) => line.startsWith(one));
    const cell = line
      .slice(labels[label]?.length ?? 0)
      .trim()
      .replace(/ ?GBP$/, '');
    if (label === 0) {
      now = [cell, '', '', ''];
      if (!hasHeading) rows.push(labels);
      hasHeading = true;
      rows.push(now);
      continue;
    }
    if (label > 0 && now !== undefined) now[label] = cell;
    if (line.startsWith('Account:')) rows.push(['Account:', line.slice('Account:'.length)]);
    else if (!hasHeading && label < 0 && rows.at(-1)?.[0] === 'Account:') {
      rows.push(labels);
      hasHeading = true;
    } else rows.push([]);
  }
  return rows;
}

import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { pensionArrearsWords } from '#renderer/words/pensionArrears';
import { type PensionRead } from './usePension.ts';

type Agreed = NonNullable<NonNullable<PensionRead['missed']>['agreed']>;

/** How the PA's part of what was missed is paid, and since when that is agreed. */
export function agreedInWords({ paydays, each, agreedOn, words }: Agreed): string {
  const said = pensionArrearsWords.missed;
  const how = paydays === undefined || each === undefined ? said.byEmployer : said.byPay(paydays, pounds(each));
  const parts = [`${how} ${said.agreedOn(dayInWords(agreedOn))}`, ...(words === undefined ? [] : [words])];
  return parts.join(' ');
}

import { type Assistant } from '#renderer/gateway/team';
import { type Rule } from '#renderer/kit/form/rules';
import { teamWords } from '#renderer/words/team';

const words = teamWords.bank;

/** Six digits however they are parted, as '12-34-56'. */
export const sortCodeRule: Rule<string, string> = {
  start: '',
  read: (raw) => {
    const digits = raw.replaceAll(/[\s–-]/gu, '');
    if (!/^\d{6}$/u.test(digits)) return { ok: false, sentence: words.sortCodeWrong };
    return { ok: true, value: `${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}` };
  },
};

export const accountRule: Rule<string, string> = {
  start: '',
  read: (raw) => {
    const digits = raw.replaceAll(/\s/gu, '');
    return /^\d{8}$/u.test(digits) ? { ok: true, value: digits } : { ok: false, sentence: words.accountWrong };
  },
};

/** Enough to know the account by, and no more. */
export function bankInWords({ accountName, sortCode, account }: NonNullable<Assistant['bank']>): string {
  return teamWords.hub.bankNow(accountName, sortCode, account.slice(-4));
}

type Typed = { readonly accountName: string; readonly sortCode: string; readonly account: string };

/** Bank details as typed; undefined where none of them was. */
export function bankOf({ accountName, sortCode, account }: Typed): Typed | undefined {
  const typed = { accountName: accountName.trim(), sortCode: sortCode.trim(), account: account.trim() };
  return Object.values(typed).every((text) => text === '') ? undefined : typed;
}

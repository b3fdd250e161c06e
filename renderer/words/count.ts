const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** `three purchases`, `one purchase`, `no purchases`, `14 purchases`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${small[count] ?? String(count)} ${count === 1 ? one : many}`;
}

/** The same at the start of a sentence: `Three purchases`. */
export function Counted(count: number, one: string, many?: string): string {
  return capital(counted(count, one, many));
}

/** `Ann`, `Ann and Ben`, `Ann, Ben and Cal`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

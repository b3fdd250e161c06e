import { betterSqlite3, type Connection, type Driver } from '#db/driver';

/** A driver that remembers the text of every statement prepared on it. */
export function recordingDriver(): { readonly driver: Driver; readonly texts: Set<string> } {
  const texts = new Set<string>();
  const driver: Driver = (file, access) => {
    const connection = betterSqlite3(file, access);
    const prepare: Connection['prepare'] = connection.prepare.bind(connection);
    connection.prepare = (text: string) => {
      texts.add(text);
      return prepare(text);
    };
    return connection;
  };
  return { driver, texts };
}

/** Every step of how SQLite would answer the statement: 'SEARCH posting USING INDEX …'. */
export function planOf(connection: Connection, text: string): readonly string[] {
  return connection
    .prepare(`EXPLAIN QUERY PLAN ${text}`)
    .all(parametersOf(text))
    .map((step) => (typeof step === 'object' && step !== null && 'detail' in step ? String(step.detail) : ''));
}

/** Any values do: a plan is made before they are known. */
function parametersOf(text: string): readonly null[] | Readonly<Record<string, null>> {
  const names = [...text.matchAll(/@([A-Za-z_]\w*)/gu)].map(([, name]) => name ?? '');
  if (names.length > 0) return Object.fromEntries(names.map((name) => [name, null]));
  return [...text.matchAll(/\?/gu)].map(() => null);
}

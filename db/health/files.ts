import { type Kernel } from '#db/kernel/kernel';
import { type Counted, type Slices } from '#core/jobs/slices';
import { text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { type Vault } from '#db/vault/vault';

/** What a check found, as a neutral sentence. */
export type Check = { readonly id: string; readonly holds: boolean; readonly words: string };

type Named = { readonly sha256: string; readonly label: string };

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** File by file. One that was erased since the list was read is not missing. */
function* badOnes(
  { vault, sql }: { readonly vault: Vault; readonly sql: ReadSql },
  named: readonly Named[],
): Slices<readonly string[], Counted> {
  const bad: string[] = [];
  const isErased = (sha256: string): boolean =>
    sql.one('SELECT digest FROM erasure WHERE digest = ?', [sha256], { digest: text }) !== undefined;
  for (const [at, { sha256, label }] of named.entries()) {
    if (vault.read(sha256) === undefined && !isErased(sha256)) bad.push(label);
    yield { done: at + 1, of: named.length };
  }
  return bad;
}

function orphansOf(vault: Vault, isNamed: (sha256: string) => boolean, what: string): Check | undefined {
  const strays = vault.list().filter((hash) => !isNamed(hash)).length;
  if (strays === 0) return undefined;
  return {
    id: `${what}.orphans`,
    holds: true,
    words: `${plural(strays, 'file', 'files')} in the ${what} folder belong to no record, and were left there.`,
  };
}

/** Asked now, not when the looking began: a proof may have been filed since. */
function isNamedBy(sql: ReadSql, table: 'evidence' | 'document_file'): (sha256: string) => boolean {
  const named = new Set(sql.all(`SELECT sha256 FROM ${table}`, [], { sha256: text }).map(({ sha256 }) => sha256));
  return (sha256) => named.has(sha256);
}

/** Every proof is there with the bytes it was filed with; erased ones are expected to be gone. */
export function* checkEvidence({ handle, evidence }: Pick<Kernel, 'handle' | 'evidence'>): Slices<readonly Check[], Counted> {
  const rows = handle.sql.all(
    'SELECT evidence.sha256, evidence.number, erasure.digest IS NOT NULL AS erased FROM evidence LEFT JOIN erasure ON erasure.digest = evidence.sha256 ORDER BY evidence.number',
    [],
    { sha256: text, number: whole, erased: whole },
  );
  const expected = rows.filter((row) => row.erased === 0).map(({ sha256, number }) => ({ sha256, label: String(number) }));
  const bad = yield* badOnes({ vault: evidence, sql: handle.sql }, expected);
  const erased = rows.length - expected.length;
  const good = `${plural(expected.length, 'proof is', 'proofs are')} in the book’s folder, unchanged${erased === 0 ? '' : `; ${erased} erased on purpose`}.`;
  const words = bad.length === 0 ? good : `Proofs missing or changed: ${bad.slice(0, 20).join(', ')}. They can come back from a backup.`;
  const orphans = orphansOf(evidence, isNamedBy(handle.sql, 'evidence'), 'evidence');
  return [{ id: 'evidence', holds: bad.length === 0, words }, ...(orphans === undefined ? [] : [orphans])];
}

/** Every drawn document is there with the bytes that its row names. */
export function* checkDocuments({ handle, documents }: Pick<Kernel, 'handle' | 'documents'>): Slices<readonly Check[], Counted> {
  const rows = handle.sql.all(
    'SELECT DISTINCT sha256, document_id, form FROM document_file WHERE sha256 NOT IN (SELECT digest FROM erasure) ORDER BY document_id, form',
    [],
    { sha256: text, document_id: text, form: text },
  );
  const bad = yield* badOnes(
    { vault: documents, sql: handle.sql },
    rows.map(({ sha256, form }) => ({ sha256, label: form })),
  );
  const words =
    bad.length === 0
      ? `${plural(rows.length, 'issued page file is', 'issued page files are')} in the book’s folder, unchanged.`
      : `${plural(bad.length, 'issued document is', 'issued documents are')} missing or changed. They can come back from a backup.`;
  const orphans = orphansOf(documents, isNamedBy(handle.sql, 'document_file'), 'documents');
  return [{ id: 'documents', holds: bad.length === 0, words }, ...(orphans === undefined ? [] : [orphans])];
}

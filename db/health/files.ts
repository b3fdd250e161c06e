import { type Kernel } from '#db/kernel/kernel';
import { text, whole } from '#db/rows';
import { type Vault } from '#db/vault/vault';

/** What a check found, as a neutral sentence. */
export type Check = { readonly id: string; readonly holds: boolean; readonly words: string };

/** Between two files, so that whoever drives may show how far it is, or stop. */
export type Progress = { readonly done: number; readonly of: number };

type Named = { readonly sha256: string; readonly label: string };

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function* badOnes(vault: Vault, named: readonly Named[]): Generator<Progress, readonly string[], undefined> {
  const bad: string[] = [];
  for (const [at, { sha256, label }] of named.entries()) {
    if (vault.read(sha256) === undefined) bad.push(label);
    yield { done: at + 1, of: named.length };
  }
  return bad;
}

function orphansOf(vault: Vault, named: ReadonlySet<string>, what: string): Check | undefined {
  const strays = vault.list().filter((hash) => !named.has(hash)).length;
  if (strays === 0) return undefined;
  return {
    id: `${what}.orphans`,
    holds: true,
    words: `${plural(strays, 'file', 'files')} in the ${what} folder belong to no record, and were left there.`,
  };
}

/** Every proof is there with the bytes it was filed with; erased ones are expected to be gone. */
export function* checkEvidence({
  handle,
  evidence,
}: Pick<Kernel, 'handle' | 'evidence'>): Generator<Progress, readonly Check[], undefined> {
  const rows = handle.sql.all(
    'SELECT evidence.sha256, evidence.number, erasure.digest IS NOT NULL AS erased FROM evidence LEFT JOIN erasure ON erasure.digest = evidence.sha256 ORDER BY evidence.number',
    [],
    { sha256: text, number: whole, erased: whole },
  );
  const expected = rows.filter((row) => row.erased === 0).map(({ sha256, number }) => ({ sha256, label: String(number) }));
  const bad = yield* badOnes(evidence, expected);
  const erased = rows.length - expected.length;
  const good = `${plural(expected.length, 'proof is', 'proofs are')} in the book’s folder, unchanged${erased === 0 ? '' : `; ${erased} erased on purpose`}.`;
  const words = bad.length === 0 ? good : `Proofs missing or changed: ${bad.slice(0, 20).join(', ')}. They can come back from a backup.`;
  const orphans = orphansOf(evidence, new Set(rows.map(({ sha256 }) => sha256)), 'evidence');
  return [{ id: 'evidence', holds: bad.length === 0, words }, ...(orphans === undefined ? [] : [orphans])];
}

/** Every drawn document is there with the bytes that its row names. */
export function* checkDocuments({
  handle,
  documents,
}: Pick<Kernel, 'handle' | 'documents'>): Generator<Progress, readonly Check[], undefined> {
  const rows = handle.sql.all(
    'SELECT DISTINCT sha256, document_id, form FROM document_file WHERE sha256 NOT IN (SELECT digest FROM erasure) ORDER BY document_id, form',
    [],
    { sha256: text, document_id: text, form: text },
  );
  const bad = yield* badOnes(
    documents,
    rows.map(({ sha256, form }) => ({ sha256, label: form })),
  );
  const words =
    bad.length === 0
      ? `${plural(rows.length, 'issued page file is', 'issued page files are')} in the book’s folder, unchanged.`
      : `${plural(bad.length, 'issued document is', 'issued documents are')} missing or changed. They can come back from a backup.`;
  const orphans = orphansOf(documents, new Set(rows.map(({ sha256 }) => sha256)), 'documents');
  return [{ id: 'documents', holds: bad.length === 0, words }, ...(orphans === undefined ? [] : [orphans])];
}

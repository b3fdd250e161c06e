import { type lawTests } from '#scripts/laws';

type LawTest = (typeof lawTests)[number];

/** A law taken out of the product by one or more edits, and the quick test that must then fail. */
export type Weakening = { readonly breaks: string; readonly edits: readonly Edit[]; readonly test: LawTest };
export type Edit = { readonly file: string; readonly from: string; readonly to: string };

function weak(breaks: string, test: LawTest, file: string, ...pairs: readonly (readonly [from: string, to: string])[]): Weakening {
  return { breaks, test, edits: pairs.map(([from, to]) => ({ file, from, to })) };
}

const guards = 'db/guards/guards.ts';
const command = 'db/kernel/command.ts';
const gate = 'electron/gate/gate.ts';
const hardening = 'electron/main/hardening.ts';

export const weakenings: readonly Weakening[] = [
  weak('append-only against UPDATE', 'test/db/guards.test.ts', guards, [
    '`BEFORE UPDATE ON ${table}`',
    '`BEFORE UPDATE ON ${table} WHEN 0`',
  ]),
  weak('append-only against DELETE', 'test/db/guards.test.ts', guards, [
    '`BEFORE DELETE ON ${table}${unless}`',
    '`BEFORE DELETE ON ${table} WHEN 0`',
  ]),
  weak('append-only against REPLACE and upsert', 'test/db/guards.test.ts', guards, [
    "[...isHeld, ...erased].join(' OR ')",
    "['0', ...erased].join(' OR ')",
  ]),
  weak('one command, one transaction', 'test/db/command.test.ts', command, ["connection.exec('ROLLBACK')", "connection.exec('COMMIT')"]),
  weak('one command id, one effect', 'test/db/command.test.ts', command, ['if (before !== undefined) return before;', '']),
  weak('the sender gate', 'test/electron/gate.test.ts', gate, ['if (!mayAsk(sender))', 'if (false)']),
  weak('the sender gate, by address', 'test/electron/gate.test.ts', 'electron/gate/sender.ts', ['&& isOwnAddress(sender.address)', '']),
  weak('the schema gate', 'test/electron/gate.test.ts', gate, ['if (!parsed.ok) return refuse(parsed.problem);', '']),
  weak('a sandboxed window', 'test/laws/window.test.ts', hardening, ['sandbox: true', 'sandbox: false']),
  weak('an isolated window', 'test/laws/window.test.ts', hardening, ['contextIsolation: true', 'contextIsolation: false']),
  weak('no navigation', 'test/laws/window.test.ts', hardening, ["contents.on('will-navigate'", "contents.on('did-navigate'"]),
  weak('no new windows', 'test/laws/window.test.ts', hardening, ["action: 'deny'", "action: 'allow'"]),
  weak('no permissions', 'test/laws/window.test.ts', hardening, ['answer(false)', 'answer(true)']),
  weak('a content security policy', 'test/laws/window.test.ts', 'electron/main/security-headers.ts', [
    '"script-src \'self\'"',
    "\"script-src 'self' 'unsafe-inline'\"",
  ]),
  weak('app:// without traversal', 'test/electron/renderer-files.test.ts', 'electron/main/renderer-files.ts', [
    'if (!real.startsWith(realRoot + sep)) return undefined;',
    '',
  ]),
  weak('no personal data in the ledger’s log', 'test/db/logger.test.ts', 'db/kernel/logger.ts', [
    'event: logEvents.includes(line.event)',
    '...line, event: logEvents.includes(line.event)',
  ]),
  weak('no personal data in the window’s log', 'test/electron/log.test.ts', 'electron/log/log.ts', [
    ' && /^[A-Za-z0-9._:-]{1,64}$/u.test(value)',
    '',
  ]),
  weak('drizzle’s tables equal the SQL', 'test/db/schema.test.ts', 'db/schema/bank.ts', [
    "name: text('name').notNull()",
    "name: text('name')",
  ]),
  weak('tables are STRICT', 'test/db/schema.test.ts', 'db/migrations/0001_kernel.sql', [') STRICT', ')']),
  weak('Node 24 for every command', 'test/laws/machine.test.ts', 'package.json', [
    '"node scripts/run.mjs scripts/test.ts"',
    '"node scripts/test.ts"',
  ]),
  weak('the lockfile names no host', 'test/laws/machine.test.ts', 'package-lock.json', [
    '"integrity": "',
    '"resolved": "https://host/a.tgz",\n      "integrity": "',
  ]),
];

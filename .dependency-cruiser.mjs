// Which way the house leans: renderer → core ← db ← electron, cli; documents → core. Each rule is named in test/laws.
const ours = 'core|db|documents|electron|renderer|cli|scripts|test';
const onlyOurs = (...allowed) => `^(?!(?:${allowed.join('|')})/)(?:${ours})/`;
const sqlite = 'node_modules/(@types/)?better-sqlite3(-multiple-ciphers)?/';

function mayUse(folder, ...allowed) {
  return {
    name: `${folder}-leans-only-on-${['itself', ...allowed].join('-and-')}`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: { path: onlyOurs(folder, ...allowed) },
  };
}

const directions = [
  mayUse('core'),
  mayUse('db', 'core'),
  mayUse('documents', 'core'),
  mayUse('renderer', 'core'),
  mayUse('electron', 'core', 'db', 'documents'),
  mayUse('cli', 'core', 'db', 'documents'),
];

const doors = [
  {
    name: 'core-uses-temporal-and-zod-only',
    comment: 'core is arithmetic; zod states shapes and stays in core/contract.',
    severity: 'error',
    from: { path: '^core/' },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'], pathNot: 'node_modules/(temporal-polyfill|zod)/' },
  },
  {
    name: 'zod-only-in-the-contract',
    severity: 'error',
    from: { path: '^core/', pathNot: '^core/contract/' },
    to: { path: 'node_modules/zod/' },
  },
  {
    name: 'one-door-for-sqlite',
    comment: 'Encryption is switched on in db/driver.ts; a second door would open books without it.',
    severity: 'error',
    from: { path: `^(${ours})/`, pathNot: '^(db/driver\\.ts$|test/)' },
    to: { path: sqlite },
  },
  {
    name: 'only-the-vault-touches-evidence',
    comment: 'Actions and health ask the vault; a file opened past it is neither checked nor, one day, enciphered.',
    severity: 'error',
    from: { path: '^db/', pathNot: '^db/(vault|snapshots|open|migrate|shelf)/|^db/files\\.ts$|^db/kernel/(create|open)\\.ts$' },
    to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
  },
  {
    name: 'main-never-reaches-the-ledger',
    comment: 'better-sqlite3 in the main process stops the window, and in Electron 25 ends it.',
    severity: 'error',
    from: { path: '^electron/(main|preload)/' },
    to: { path: `^db/|${sqlite}`, reachable: true },
  },
  {
    name: 'only-the-ledger-process-imports-db',
    severity: 'error',
    from: { path: '^electron/', pathNot: '^electron/(processes/ledger|ledger/|reading/)' },
    to: { path: '^db/' },
  },
  {
    name: 'the-reader-only-tells-kinds',
    comment: 'What is read off a receipt is told to be what the vault will take it for, by the same look at its bytes; no book is reached.',
    severity: 'error',
    from: { path: '^electron/reading/' },
    to: { path: '^db/', pathNot: '^db/vault/(sniff|seen)\\.ts$' },
  },
  {
    name: 'window-does-no-io',
    severity: 'error',
    from: { path: '^(renderer|electron/preload)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'the-product-opens-no-connection',
    comment:
      'Nothing leaves this computer: no folder of the product can open a line, not even the client of HMRC’s, which is given one by its tests.',
    severity: 'error',
    from: { path: '^(core|db|documents|electron|renderer|cli)/' },
    to: { path: '^(node:)?(https?|http2|net|tls|dgram|dns)(/promises)?$', dependencyTypes: ['core'] },
  },
  {
    name: 'no-part-of-the-app-reaches-the-client-of-hmrc',
    comment: 'HMRC recognises finished products by a vendor id, which this one has not got: no button may come to send anything.',
    severity: 'error',
    from: { path: '^(core|db|documents|electron|renderer|cli)/', pathNot: '^electron/hmrc/' },
    to: { path: '^electron/hmrc/' },
  },
  {
    name: 'one-registry-of-the-law',
    comment: 'core/payroll/law.ts lays the book’s year packs over the app’s own figures; a table read past it would not know of them.',
    severity: 'error',
    from: { path: '^(core/(?!payroll/)|db/actions/|renderer/|cli/(calculate|cost))' },
    to: {
      path: '^core/payroll/years/(20|all|codes|minimumWage|orderTables|pensions|redundancy|statutory\\.ts)',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'only-documents-draw-pdf',
    severity: 'error',
    from: { path: `^(${ours})/`, pathNot: '^(documents|test)/' },
    to: { path: 'node_modules/(pdfkit|@types/pdfkit|fontkit)/' },
  },
  {
    name: 'only-the-shell-imports-electron',
    severity: 'error',
    from: { path: `^(${ours})/`, pathNot: '^(electron|test|scripts/preview-app)/' },
    to: { path: '(^|/)node_modules/electron/|^electron$' },
  },
];

const health = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'product-ships-only-its-dependencies',
    severity: 'error',
    from: { path: '^(core|db|documents|cli)/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
];

export default {
  forbidden: [...directions, ...doors, ...health],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.build/|\\.runtime/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['node', 'import', 'require', 'types', 'default'],
    },
  },
};

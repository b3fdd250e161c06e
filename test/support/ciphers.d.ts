/** The drop-in has the interface of better-sqlite3, and its package hides its own types. */
declare module 'better-sqlite3-multiple-ciphers' {
  import Database from 'better-sqlite3';

  export { Database as default };
}

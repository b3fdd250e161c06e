import { Host, type HostOptions } from '#electron/hosts/host';
import { startNodeChild } from '#electron/hosts/node-transport';
import { transportFor } from '#electron/hosts/transport';
import { startUtilityProcess } from '#electron/hosts/utility-transport';
import { type Places } from './places.ts';

type Rest = Pick<HostOptions, 'onEvent' | 'onFailed' | 'log' | 'onLine'>;

/** The only owner of the book: a utility process where this Electron can load the database in one, else a child of the project's Node. */
export function ledgerHost(places: Places, settings: unknown, rest: Rest): Host {
  const showsErrors = places.testing?.showsErrors === true;
  const start = (): ReturnType<HostOptions['start']> => {
    if (transportFor(process.versions['napi']) === 'utility') return startUtilityProcess('ledger', places.ledgerEntry, showsErrors);
    if (places.node === undefined) throw new Error('this Electron is too old for the database, and there is no Node beside it');
    return startNodeChild(places.node, places.ledgerEntry, showsErrors);
  };
  return new Host({ name: 'ledger', start, settings, ...rest });
}

/**
 * Reads photographs and PDFs, which others made: in a process of its own, that may die of them. It loads native code as the ledger does,
 * and like it is a child of the project's Node where this Electron cannot.
 */
export function readerHost(places: Places, rest: Rest): Host {
  const showsErrors = places.testing?.showsErrors === true;
  const start = (): ReturnType<HostOptions['start']> => {
    if (transportFor(process.versions['napi']) === 'utility') return startUtilityProcess('reader', places.readerEntry, showsErrors);
    if (places.node === undefined) throw new Error('this Electron is too old to read pictures, and there is no Node beside it');
    return startNodeChild(places.node, places.readerEntry, showsErrors);
  };
  return new Host({ name: 'reader', start, settings: {}, ...rest });
}

/** Draws PDFs. It loads nothing native, so every Electron can have it as a utility process. */
export function paperHost(places: Places, rest: Rest): Host {
  const start = (): ReturnType<HostOptions['start']> =>
    startUtilityProcess('paper', places.paperEntry, places.testing?.showsErrors === true);
  return new Host({ name: 'paper', start, settings: {}, ...rest });
}

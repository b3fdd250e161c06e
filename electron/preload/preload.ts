import { contextBridge, ipcRenderer } from 'electron';
import { askChannel, tellChannel } from './channels.ts';

// Everything here runs in the page's own process, so it only passes messages on: every check is made at the gate.
// Its types are kept to `Books` by test/electron/preload.test.ts; the sandbox leaves this file nothing to import but Electron.

type Listener = (data: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const savers = new Set<() => Promise<void>>();

function ask(message: object): Promise<unknown> {
  return ipcRenderer.invoke(askChannel, message);
}

function act(name: string, rest: object = {}): Promise<unknown> {
  return ask({ to: 'window', act: name, ...rest });
}

function argument(name: string): string {
  return process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
}

async function saveAll(): Promise<void> {
  await Promise.allSettled([...savers].map((save) => save()));
  await act('saved');
}

ipcRenderer.on(tellChannel, (_event, name: unknown, data: unknown) => {
  if (name === 'window.closing') void saveAll();
  else if (typeof name === 'string') for (const listener of listeners.get(name) ?? []) listener(data);
});

contextBridge.exposeInMainWorld('books', {
  call: (route: string, input: unknown, commandId?: string, typist?: string) =>
    ask({ to: 'book', route, input, ...(commandId === undefined ? {} : { commandId }), ...(typist === undefined ? {} : { typist }) }),
  files: {
    choose: (kind: string) => act('chooseFiles', { kind }),
    choosePlace: (kind: string) => act('choosePlace', { kind }),
    read: (token: string) => act('readFile', { token }),
    fromDrop: ({ name, bytes }: { name: string; bytes: Uint8Array }) => act('offerFile', { name, bytes }),
  },
  documents: { save: (document: object, suggestedName: string) => act('saveDocument', { document, suggestedName }) },
  on: (event: string, listener: Listener) => {
    const ofEvent = listeners.get(event) ?? new Set<Listener>();
    listeners.set(event, ofEvent.add(listener));
    return () => void ofEvent.delete(listener);
  },
  cancel: async (jobId: string) => void (await act('cancel', { jobId })),
  beforeClose: (save: () => Promise<void>) => {
    savers.add(save);
    return () => void savers.delete(save);
  },
  drafts: {
    read: (book: string) => act('readDrafts', { book }),
    keep: (book: string, drafts: readonly object[]) => act('keepDrafts', { book, drafts }),
  },
  rememberLook: async (look: object) => void (await act('rememberLook', { look })),
  info: { version: argument('pa-ledger-version'), platform: process.platform },
});

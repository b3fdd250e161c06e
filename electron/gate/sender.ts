// A plain `import type` leaves nothing behind: tests of the gate run where there is no Electron.
import type { IpcMainInvokeEvent } from 'electron';

/** What the gate has to know of whoever asks. */
export type Sender = { readonly isOwnWindow: boolean; readonly isMainFrame: boolean; readonly address: string };

/** Where the screens live; nothing else may ask. */
export const ownOrigin = 'app://books';

/** Compared by its parts: to Node a custom scheme's origin is 'null'. */
export function isOwnAddress(address: string): boolean {
  const [, scheme, authority] = /^([a-z]+):\/\/([^/?#]*)(?:[/?#]|$)/u.exec(address) ?? [];
  return `${scheme ?? ''}://${authority ?? ''}` === ownOrigin;
}

export function mayAsk(sender: Sender): boolean {
  return sender.isOwnWindow && sender.isMainFrame && isOwnAddress(sender.address);
}

/** A frame that navigated away or was removed while it asked has no address any more, and is refused. */
export function senderOf(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>, ownContentsId: number | undefined): Sender {
  const frame = event.senderFrame;
  return {
    isOwnWindow: event.sender.id === ownContentsId,
    isMainFrame: frame !== null && frame.parent === null,
    address: frame?.url ?? '',
  };
}

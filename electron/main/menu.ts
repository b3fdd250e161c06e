import { app, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { zoom } from './zoom.ts';

type Way = 'in' | 'out' | 'reset';

/** One visible item, and further keys for the same thing, because keyboards put + in different places. */
function zoomItems(
  contents: () => WebContents | undefined,
  label: string,
  way: Way,
  keys: readonly string[],
): MenuItemConstructorOptions[] {
  return keys.map((accelerator, index) => ({
    label,
    accelerator,
    visible: index === 0,
    acceleratorWorksWhenHidden: true,
    click: () => {
      const shown = contents();
      if (shown !== undefined) zoom(shown, way);
    },
  }));
}

/** Every item has a letter after Alt, and every one works without a mouse. */
export function setMenu(contents: () => WebContents | undefined): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: '&File', submenu: [{ role: 'quit', label: isMac ? 'Quit PA Ledger' : '&Close PA Ledger', accelerator: 'CmdOrCtrl+Q' }] },
      {
        label: '&Edit',
        submenu: [
          { role: 'undo', label: '&Undo' },
          { role: 'redo', label: '&Redo' },
          { type: 'separator' },
          { role: 'cut', label: 'Cu&t' },
          { role: 'copy', label: '&Copy' },
          { role: 'paste', label: '&Paste' },
          { role: 'selectAll', label: 'Select &all' },
        ],
      },
      {
        label: '&View',
        submenu: [
          ...zoomItems(contents, '&Larger', 'in', ['CmdOrCtrl+=', 'CmdOrCtrl+Plus', 'CmdOrCtrl+numadd']),
          ...zoomItems(contents, '&Smaller', 'out', ['CmdOrCtrl+-', 'CmdOrCtrl+numsub']),
          ...zoomItems(contents, '&Ordinary size', 'reset', ['CmdOrCtrl+0', 'CmdOrCtrl+num0']),
          { type: 'separator' },
          { role: 'togglefullscreen', label: '&Full screen' },
          ...(app.isPackaged ? [] : [{ role: 'toggleDevTools', label: '&Developer tools' } satisfies MenuItemConstructorOptions]),
        ],
      },
      { label: '&Help', submenu: [{ role: 'about', label: '&About PA Ledger' }] },
    ]),
  );
}

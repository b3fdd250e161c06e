type None = Readonly<Record<never, string>>;

export const bookSentences = {
  'book.noneOpen': (_: None) => 'No book is open. Choose one from your books, or start a new one.',
  'book.notABook': (_: None) => 'That folder is not a PA Ledger book. Choose the folder that holds book.db.',
  'book.damaged': (_: None) =>
    'This book cannot be read safely, so nothing was changed. Open the newest backup instead: Backups, then Restore.',
  'book.fromNewerVersion': ({ theirs, ours }: { readonly theirs: string; readonly ours: string }) =>
    `This book was last kept by a newer PA Ledger (book version ${theirs}; this app knows up to ${ours}). Update the app, then open it. Nothing was touched.`,
  'book.alreadyOpen': ({ host }: { readonly host: string }) =>
    `This book is already open${host === '' ? '' : ` on ${host}`}. Close it there first, then try again.`,
  'book.inSyncedFolder': ({ folder }: { readonly folder: string }) =>
    `${folder} is a network or synced folder, where a book can be damaged. Keep the book on this computer and send backups there instead.`,
  'book.readOnly': (_: None) =>
    'The book’s folder cannot be written to. Choose a folder of your own, or ask whoever looks after this computer.',
  'book.diskFull': (_: None) => 'The disk is full, so nothing was saved. Free some space, then try again.',
  'book.exists': (_: None) => 'There is already something at that place. Choose an empty folder or another name.',
  'book.missing': ({ name }: { readonly name: string }) =>
    `The book “${name}” is not where it was. If it is on a memory stick, put it in and try again.`,
  'book.commandReused': (_: None) => 'This was already answered for different details. Go back, check what was saved, and try again.',
  'book.practiceOnly': (_: None) => 'Only a practice book can be started afresh. This is a real one.',
  'snapshot.unsound': ({ why }: { readonly why: string }) =>
    `That backup did not pass its check (${why}), so it was not used. Choose an earlier one.`,
  'snapshot.notFound': (_: None) => 'That backup is not there any more. Choose another from the list.',
  'document.cannotDraw': (_: None) =>
    'The PDF could not be drawn. Close the app, open it again and save once more. If it happens twice, make a backup and ask for help.',
  'document.notDrawn': (_: None) => 'This document is still being drawn. Wait a few seconds, then ask for it again.',
  'document.notThere': (_: None) => 'The file of that document is missing from the book’s folder. Restore it from a backup.',
  'evidence.missing': ({ number }: { readonly number: string }) =>
    `The file of evidence ${number} is missing from the book’s folder. Restore it from a backup.`,
  'evidence.unreadable': (_: None) =>
    'That file is not a whole PDF or picture, whatever its name says. Open it to see, then save or photograph it again and add that.',
  'evidence.isText': (_: None) =>
    'That is a file of text or a spreadsheet, which anybody can type, so it proves nothing. Add the receipt itself as a PDF or a photograph. A file from the bank belongs under Bank.',
  'evidence.moving': (_: None) => 'That picture moves, or is a film. Take a still photograph of the receipt and add that.',
  'evidence.hugePicture': ({ width, height }: { readonly width: string; readonly height: string }) =>
    `That picture is ${width} by ${height} points, more than can be opened safely. Photograph it at the camera’s usual size and add that.`,
  'evidence.swollen': (_: None) =>
    'That PDF would unpack to far more than any page holds, so it was not opened. Print it to a new PDF, or photograph it, and add that.',
  'evidence.encrypted': (_: None) => 'That PDF is locked with a password. Open it, print it to a new PDF without one, then add that.',
  'evidence.erased': (_: None) =>
    'That file was erased from this book on purpose, and cannot be added again. Use another proof, or say why there is none.',
  'evidence.noSuchNumber': ({ number }: { readonly number: string }) =>
    `Evidence ${number} is not a receipt or letter of this book. Look at its number again, or add the file itself.`,
  'evidence.notRead': (_: None) =>
    'The words on that file could not be read here. It can be kept all the same: type what it says yourself.',
  'evidence.notPlain': (_: None) =>
    'A copy without the place could not be made of this file. Save it as it came instead, if whoever gets it may know where it was taken.',
  'evidence.empty': (_: None) => 'That file is empty. Choose the real one.',
};

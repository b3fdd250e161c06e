// Stands where the preview Electron's own app was: opens the app whose folder is the first plain argument, as `electron FOLDER` does.
const { app } = require('electron');
const { resolve, join } = require('node:path');

const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const about = require(join(folder, 'package.json'));
app.setAppPath(folder);
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
require(join(folder, about.main));

// Stands where the preview Electron's own app was: opens the app whose folder is the first plain argument, as `electron FOLDER` does.
const { app } = require('electron');
const path = require('node:path');

const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const about = require(path.join(folder, 'package.json'));
app.setAppPath(folder);
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
require(path.join(folder, about.main));

import { existsSync, readFileSync, readdirSync, realpathSync, statSync, statfsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';

/** Folder names that the usual services make for themselves, 'Dropbox (Personal)' and 'OneDrive - Company' included. */
const syncedNames =
  /^(?:onedrive(?: ?-.*| personal)?|skydrive|dropbox(?: \(.*\))?|google ?drive|googledrive|my drive|icloud ?drive|mobile documents|com~apple~clouddocs|icloud.*|nextcloud|owncloud|box|box sync|box-box|pcloud ?drive|megasync|syncthing|proton ?drive|googledrive-.*|dropbox-.*)$/iu;

/** What they leave in a folder that they keep in step. */
const syncedMarkers = [
  '.dropbox',
  '.dropbox.cache',
  '.nextcloudsync.log',
  '.owncloudsync.log',
  '.stfolder',
  '.stversions',
  '.tmp.drivedownload',
  '.849C9593-D756-4E56-8D6E-42412F2A707B',
];
const markerStarts = ['.sync_', '._sync_', '.csync_journal'];

/** Magic numbers of network file systems in statfs(2): NFS, SMB, CIFS, SMB2, AFS, Coda, NCP, 9p, Ceph, FUSE is asked by its mount. */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x564c, 0x01021997, 0x00c36400]);
const networkMounts =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|afs|9p|ceph|glusterfs|davfs|fuse\.(?:sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|gcsfuse|onedriver|google-drive-ocamlfuse|smbnetfs|curlftpfs|glusterfs))$/u;

/** The nearest folder above that is there, with links followed: a new book's own folder is not there yet. */
function nearestReal(folder: string): string {
  const whole = resolve(folder);
  if (existsSync(whole)) return realpathSync(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(nearestReal(above), basename(whole));
}

function foldersUp(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUp(above)];
}

function looksMarked(folder: string): boolean {
  if (syncedMarkers.some((name) => existsSync(join(folder, name)))) return true;
  try {
    return readdirSync(folder).some((name) => markerStarts.some((start) => name.startsWith(start)));
  } catch {
    return false;
  }
}

type Looked = { readonly changed: bigint; readonly isMarked: boolean };

/** Folders that many books lie in are looked through once, and again when anything was added to them or taken away. */
const looked = new Map<string, Looked>();

function hasMarker(folder: string): boolean {
  const changed = statSync(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
  if (changed === undefined) return false;
  const before = looked.get(folder);
  if (before?.changed === changed) return before.isMarked;
  const isMarked = looksMarked(folder);
  looked.set(folder, { changed, isMarked });
  return isMarked;
}

/** The type of the mount that holds the folder, as the kernel lists it: the longest mount point that the path begins with. */
function mountType(folder: string, mounts: string): string {
  const held = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, point = '', type = '']) => ({ point: point.replaceAll('\\040', ' '), type }))
    .filter(({ point }) => point !== '' && (folder === point || folder.startsWith(point === '/' ? '/' : `${point}/`)))
    .toSorted((a, b) => a.point.length - b.point.length);
  return held.at(-1)?.type ?? '';
}

function isOnNetwork(folder: string): boolean {
  if (/^(?:\\\\|\/\/)/u.test(folder)) return true;
  if (process.platform !== 'linux') return false;
  const there = foldersUp(folder).find((each) => existsSync(each)) ?? '/';
  if (networkTypes.has(statfsSync(there).type)) return true;
  return existsSync('/proc/self/mounts') && networkMounts.test(mountType(there, readFileSync('/proc/self/mounts', 'utf8')));
}

/** What of the path is a network or synced place, or undefined where the folder is this computer's alone. */
export function sharedPlace(folder: string): string | undefined {
  if (/^(?:\\\\|\/\/)/u.test(folder)) return folder;
  const real = nearestReal(folder);
  const all = [...new Set([...foldersUp(real), ...foldersUp(resolve(folder))])];
  return all.find((each) => syncedNames.test(basename(each))) ?? all.find(hasMarker) ?? (isOnNetwork(real) ? real : undefined);
}

/** Refuses a book where a second computer could write it or a service could copy it half-written. */
export function checkPlace(folder: string): Result<string> {
  const shared = sharedPlace(folder);
  return shared === undefined ? done(resolve(folder)) : refused(problem('book.inSyncedFolder', { folder: basename(shared) || shared }));
}

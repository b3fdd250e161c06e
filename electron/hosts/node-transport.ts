import { fork } from 'node:child_process';
import { type Transport } from './transport.ts';

/** What a child may know of its surroundings: where it is and what the clock and language are, and no switch that changes what Node runs. */
const passedOn = ['PATH', 'HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'TZ', 'LANG', 'LC_ALL'];

function childEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

/** Starts `entry` as a child of the project's own Node. `showsErrors` lets its stderr through, for development only: errors can quote people. */
export function startNodeChild(node: string, entry: string, showsErrors: boolean): Transport {
  const child = fork(entry, [], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    env: childEnvironment(),
    stdio: ['ignore', 'ignore', showsErrors ? 'inherit' : 'ignore', 'ipc'],
  });
  return {
    // The exit follows and tells the story, so a line that is already cut is left to it.
    send: (message) => void child.send(message, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      let isTold = false;
      const tell = (code: number | null | undefined): void => {
        if (isTold) return;
        isTold = true;
        listener(code ?? undefined);
      };
      child.on('exit', tell);
      child.on('error', () => {
        // A program that could not be started never exits.
        if (child.pid === undefined) tell(undefined);
      });
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

import { utilityProcess } from 'electron';
import { type Transport } from './transport.ts';

/** Starts `entry` as a utility process of this Electron. */
export function startUtilityProcess(name: string, entry: string, showsErrors: boolean): Transport {
  const child = utilityProcess.fork(entry, [], { serviceName: `PA Ledger ${name}`, stdio: showsErrors ? 'inherit' : 'ignore' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
}

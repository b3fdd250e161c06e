import { type FunctionComponent } from 'react';

/** One screen and its address; parts of the address start with $. */
export type Screen = { readonly path: string; readonly component: FunctionComponent };

export function screen(path: string, component: FunctionComponent): Screen {
  return { path, component };
}

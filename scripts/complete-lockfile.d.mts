type Locked = Readonly<{
  version?: string | undefined;
  optional?: boolean | undefined;
  optionalDependencies?: Readonly<Record<string, string>> | undefined;
}>;
type Lockfile = { readonly packages: Readonly<Record<string, Locked>> };
export function missingParts(lockfile: Lockfile): readonly (readonly [place: string, version: string])[];
export function complete(lockfile: Lockfile): Lockfile;

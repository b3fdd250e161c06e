/** The folder of the checkout. */
export const root: string;
export function isInstalled(folder?: string): boolean;
export function setUp(): Promise<void>;
export function projectNode(): string;
export function ownEnvironment(): Record<string, string>;

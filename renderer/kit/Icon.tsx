import { type LucideIcon } from 'lucide-react';

/** Always beside words, never instead of them. */
export function Icon({ of: Picture, size = 20 }: { readonly of: LucideIcon; readonly size?: number }) {
  return <Picture size={size} aria-hidden="true" focusable="false" />;
}

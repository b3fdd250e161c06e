import { useNavigate, useParams } from '@tanstack/react-router';

/** Goes to a place of app/places. */
export function useGo(): (to: string) => void {
  const navigate = useNavigate();
  return (to) => void navigate({ to });
}

/** A part of the address, '' where it has none of that name. */
export function usePart(name: string): string {
  const parts: unknown = useParams({ strict: false });
  if (typeof parts !== 'object' || parts === null) return '';
  const found: unknown = Reflect.get(parts, name);
  return typeof found === 'string' ? found : '';
}

import { useNavigate } from '@tanstack/react-router';
import { createContext, use } from 'react';

/** Goes to a place of app/places. */
export function useGo(): (to: string) => void {
  const navigate = useNavigate();
  return (to) => void navigate({ to });
}

/** The parts of the address of the screen that is shown, which may lag a moment behind the window's. */
export const Parts = createContext<Readonly<Record<string, unknown>>>({});

/** A part of the address, '' where it has none of that name. */
export function usePart(name: string): string {
  const found = use(Parts)[name];
  return typeof found === 'string' ? found : '';
}

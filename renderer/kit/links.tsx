import { Link } from '@tanstack/react-router';
import { type LucideIcon } from 'lucide-react';
import { type ReactNode } from 'react';
import { type ButtonKind } from './Button.tsx';
import { Icon } from './Icon.tsx';

type Props = { readonly to: string; readonly children: ReactNode; readonly icon?: LucideIcon };

export function LinkButton({ to, children, icon, kind = 'secondary' }: Props & { readonly kind?: ButtonKind }) {
  return (
    <Link to={to} className={`button moves ${kind}`} activeProps={{}}>
      {icon === undefined ? undefined : <Icon of={icon} />}
      {children}
    </Link>
  );
}

export function TextLink({ to, children, icon }: Props) {
  return (
    <Link to={to} className="text-link" activeProps={{}}>
      {icon === undefined ? undefined : <Icon of={icon} />}
      {children}
    </Link>
  );
}

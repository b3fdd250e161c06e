import { type LucideIcon } from 'lucide-react';
import { type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from './Icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type Props = {
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  readonly type?: 'button' | 'submit';
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
  readonly isExpanded?: boolean;
  readonly controls?: string;
  /** The id of what is read after its name. */
  readonly describedBy?: string;
  readonly children: ReactNode;
};

/** What does something. What goes somewhere is a LinkButton. While it is busy it keeps focus and does nothing. */
export function Button({
  kind = 'secondary',
  icon,
  type = 'button',
  isBusy = false,
  isDisabled = false,
  onPress,
  isExpanded,
  controls,
  describedBy,
  children,
}: Props) {
  return (
    <AriaButton
      className={`button moves ${kind}`}
      type={type}
      isPending={isBusy}
      isDisabled={isDisabled}
      {...(onPress === undefined ? {} : { onPress })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      {...(controls === undefined ? {} : { 'aria-controls': controls })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      {icon === undefined ? undefined : <Icon of={icon} />}
      {children}
    </AriaButton>
  );
}

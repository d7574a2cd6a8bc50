import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface Props {
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** For a button that stays down. */
  readonly pressed?: boolean;
  /** The whole name, where what stands on the button is a sign or too short. */
  readonly label?: string;
  readonly variant?: 'plain' | 'primary' | 'quiet';
  readonly disabled?: boolean;
  /** Id of the popover that it opens and closes. */
  readonly opens?: string;
  /** Does nothing for now, yet keeps the keyboard's place: for a button whose own press leaves it nothing to do. */
  readonly idle?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of the house. At least 44 px high where a finger points, 32 px for a mouse. */
export function Button({
  onClick,
  children,
  pressed,
  label,
  variant = 'plain',
  disabled = false,
  opens,
  idle = false,
  ref,
}: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={`${styles.button} ${styles[variant]}`}
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      disabled={disabled}
      popoverTarget={opens}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onClick}
    >
      {children}
    </button>
  );
}

import type { ReactNode, Ref } from 'react'
import './parts.css'

type Look = 'plain' | 'strong' | 'outline'

interface PressProps {
  readonly className?: string
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  /** Reached by the arrow keys or by another control, not by Tab. */
  readonly excludeFromTabOrder?: boolean
}

interface ButtonProps extends PressProps {
  readonly look?: Look
  readonly type?: 'button' | 'submit'
  readonly autoFocus?: boolean
  readonly 'aria-pressed'?: boolean
  /** Says more than the words on it, and begins with them. */
  readonly 'aria-label'?: string
}

/** A button with words on it. Plain HTML: hundreds of them stand on a desk, and each costs one element. */
export function Button({ look = 'plain', className = '', type = 'button', ...props }: ButtonProps) {
  const { onPress, isDisabled, excludeFromTabOrder, ...rest } = props
  return (
    <button
      {...rest}
      type={type}
      className={`button button-${look} ${className}`}
      disabled={isDisabled}
      tabIndex={excludeFromTabOrder ? -1 : undefined}
      onClick={onPress}
    />
  )
}

interface IconButtonProps extends PressProps {
  readonly label: string
  /** Shown behind the label in the tooltip. */
  readonly keys?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with a picture on it; its name shows in the tooltip. */
export function IconButton({ label, keys, className = '', children, ref, ...props }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={label}
      data-tip={keys ?? ''}
      className={`icon-button ${className}`}
      disabled={props.isDisabled}
      tabIndex={props.excludeFromTabOrder ? -1 : undefined}
      onClick={props.onPress}
    >
      {children}
    </button>
  )
}

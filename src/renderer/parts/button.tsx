import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components'
import type { ReactNode } from 'react'
import './parts.css'

type Look = 'plain' | 'strong' | 'outline'

/** A button with words on it. */
export function Button({ look = 'plain', className, ...props }: ButtonProps & { look?: Look }) {
  return (
    <AriaButton
      {...props}
      className={`button button-${look} ${typeof className === 'string' ? className : ''}`}
    />
  )
}

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  readonly label: string
  /** Shown behind the label in the tooltip. */
  readonly keys?: string
  readonly children: ReactNode
}

/** A button with a picture on it; its name shows in a tooltip. */
export function IconButton({ label, keys, className, children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <AriaButton
        {...props}
        aria-label={label}
        className={`icon-button ${typeof className === 'string' ? className : ''}`}
      >
        {children}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys ? <kbd>{keys}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}

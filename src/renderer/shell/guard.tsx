import { Component, type ReactNode } from 'react'

interface GuardProps {
  readonly children: ReactNode
  /** Stands in the place of what failed. */
  readonly instead: ReactNode
}

/** Keeps a part of the page that fails from taking the rest with it. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children
  }
}

import type { Bridge } from '../../contract/bridge'
import { webBridge } from './web-bridge'

declare global {
  interface Window {
    /** Put there by a native host's preload; see BRIDGE_KEY in the contract. */
    briefingDesk?: Bridge
  }
}

let connected: Bridge | undefined

/** The host of this page: the native one where there is one, else the web host that served the page. */
export const bridge = (): Bridge => (connected ??= window.briefingDesk ?? webBridge())

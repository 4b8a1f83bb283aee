/** What the DOM's types do not know yet: addresses that a policy has looked at. */
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string }
      ): { createScriptURL(url: string): unknown }
    }
  }
}

/** The page's policy: scripts from its own origin only. */
const policy = window.trustedTypes?.createPolicy('briefing-desk-workers', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin === location.origin) return url
    throw new TypeError('Scripts come from the app itself.')
  }
})

/** Starts a script of the app beside the page, so that its work does not keep the page from answering. */
export const startWorker = (file: string): Worker =>
  new Worker((policy ? policy.createScriptURL(file) : file) as string, { type: 'module' })

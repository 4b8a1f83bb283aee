import * as pdfjs from 'pdfjs-dist'
import workerFile from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

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
const policy = window.trustedTypes?.createPolicy('briefing-desk-preview', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin === location.origin) return url
    throw new TypeError('Scripts come from the app itself.')
  }
})

let worker: pdfjs.PDFWorker | undefined

/** Opens a PDF given in base64. The reading is done in a worker, started once. */
export async function openPdf(base64: string): Promise<pdfjs.PDFDocumentProxy> {
  const url = policy ? policy.createScriptURL(workerFile) : workerFile
  worker ??= pdfjs.PDFWorker.create({ port: new Worker(url as string, { type: 'module' }) })
  const data = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
  return pdfjs.getDocument({ data, worker, isEvalSupported: false, useWasm: false }).promise
}

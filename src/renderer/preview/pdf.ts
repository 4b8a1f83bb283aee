import * as pdfjs from 'pdfjs-dist'
import workerFile from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { startWorker } from '../state/start-worker'

let worker: pdfjs.PDFWorker | undefined

/** Opens a PDF given in base64. The reading is done in a worker, started once. */
export async function openPdf(base64: string): Promise<pdfjs.PDFDocumentProxy> {
  worker ??= pdfjs.PDFWorker.create({ port: startWorker(workerFile) })
  return pdfjs.getDocument({ data: bytesOf(base64), worker, isEvalSupported: false, useWasm: false }).promise
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i)
  return bytes
}

import type { PdfDefinition } from '../../../core/writers/pdf/pdf-node'
import { MemoDocument, type FontSource } from './memo-document'
import { MemoLayout } from './memo-layout'
import { MemoRenderer } from './memo-renderer'

/** Layout takes about this share of the work, drawing the rest. */
const LAYOUT_SHARE = 0.5

/** A definition as the bytes of a tagged PDF. `progress` hears the share done, from 0 to 1. */
export async function print(
  definition: PdfDefinition,
  fonts: FontSource,
  progress: (share: number) => void = () => undefined
): Promise<Uint8Array> {
  const document = new MemoDocument(definition, fonts)
  const provide = document.provideFont.bind(document)
  const layout = new MemoLayout(definition, document, provide)
  const pages = layout.layout(definition, (share) => progress(share * LAYOUT_SHARE))
  const chunks: Buffer[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  const drawn = (share: number) => progress(LAYOUT_SHARE + share * (1 - LAYOUT_SHARE))
  new MemoRenderer(document, drawn).renderPages(pages)
  document.end()
  return done
}

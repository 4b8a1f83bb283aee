import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Asks real programs (qpdf, poppler) about a PDF. */
export class PdfFile {
  constructor(readonly bytes: Uint8Array) {}

  /** Throws with qpdf's words where the file is not sound. */
  check(): void {
    this.run('qpdf', '--check', '{}')
  }

  info(): string {
    return this.run('pdfinfo', '-dests', '{}')
  }

  summary(): string {
    return this.run('pdfinfo', '{}')
  }

  /** The text of each page, in reading order; of one area of it where one is given. */
  pages(area?: Area): string[] {
    const places = area && { x: 0, y: area.top, W: area.width, H: area.height }
    const crop = Object.entries(places ?? {}).flatMap(([name, points]) => [
      `-${name}`,
      `${Math.round(points)}`
    ])
    return this.run('pdftotext', ...crop, '{}', '-')
      .split('\f')
      .slice(0, -1)
  }

  /** The words of a page with their boxes in points. */
  words(page: number): { text: string; xMin: number; yMin: number }[] {
    const html = this.run('pdftotext', '-bbox', '-f', `${page}`, '-l', `${page}`, '{}', '-')
    return [...html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)].map((m) => ({
      xMin: Number(m[1]),
      yMin: Number(m[2]),
      text: m[3] ?? ''
    }))
  }

  /** The structure tree with its words, as poppler reads it. */
  structure(): string {
    return this.run('pdfinfo', '-struct-text', '{}')
  }

  fonts(): string[] {
    return this.run('pdffonts', '{}').split('\n').slice(2).filter(Boolean)
  }

  /** Objects by number, streams decoded. */
  objects(): Map<string, PdfObject> {
    const json = this.run('qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=generalized', '{}')
    const [, objects] = (JSON.parse(json) as { qpdf: [unknown, Record<string, PdfObject>] }).qpdf
    return new Map(Object.entries(objects))
  }

  /** What each page draws, as operators. */
  contents(): string[] {
    const objects = this.objects()
    return [...objects.values()]
      .filter(({ value }) => value?.['/Type'] === '/Page')
      .map(({ value }) => {
        const refs = [value?.['/Contents']].flat() as string[]
        return refs
          .map((ref) =>
            Buffer.from(objects.get(`obj:${ref}`)?.stream?.data ?? '', 'base64').toString('latin1')
          )
          .join('\n')
      })
  }

  private run(program: string, ...args: string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
    const file = join(folder, 'memo.pdf')
    try {
      writeFileSync(file, this.bytes)
      const words = args.map((arg) => (arg === '{}' ? file : arg))
      return execFileSync(program, words, {
        encoding: 'utf8',
        maxBuffer: 1e9,
        stdio: ['ignore', 'pipe', 'pipe']
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

/** The full width of a page from `top` downwards; points. */
export interface Area {
  readonly top: number
  readonly width: number
  readonly height: number
}

interface PdfObject {
  readonly value?: Record<string, unknown>
  readonly stream?: { readonly data: string; readonly dict: Record<string, unknown> }
}

/** Words without what layout and extraction change: spaces, hyphens at line ends, marks of direction. */
export const bare = (text: string): string =>
  text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f-]+/g, '')

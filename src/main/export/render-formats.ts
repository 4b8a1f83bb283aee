import type { Format } from '../../contract/operations'
import { fail, succeed, type Reply } from '../../contract/reply'
import type { Memo } from '../../core/memo/tree'
import { render, type Progress, type Rendered } from './render'

/** How the caller follows a rendering, and how it stops one. */
export interface Watch {
  readonly onProgress?: Progress
  readonly signal?: AbortSignal
}

export interface RenderOptions extends Watch {
  /** The bytes of the project that Word and PDF files carry; without them they carry none. */
  readonly carry?: Uint8Array | undefined
}

/** Renders a memo in several formats, in the order asked; all of them, or a failure. */
export type RenderFormats = (
  memo: Memo,
  formats: readonly Format[],
  options?: RenderOptions
) => Promise<Reply<readonly Rendered[]>>

type RenderOne = (
  memo: Memo,
  format: Format,
  progress: Progress,
  carry: RenderOptions['carry']
) => Promise<Reply<Rendered>>

export const CANCELLED = 'The export was cancelled. Nothing was written.'
export const cancelled = (): Reply<never> => fail('cancelled', CANCELLED)

/** Several formats, one after the other, each by `one`. */
export async function renderEach(
  one: RenderOne,
  ...[memo, formats, { carry, ...watch } = {}]: Parameters<RenderFormats>
): ReturnType<RenderFormats> {
  const done: Rendered[] = []
  for (const format of formats) {
    if (watch.signal?.aborted) return cancelled()
    const progress: Progress = (share) => watch.onProgress?.((done.length + share) / formats.length)
    const reply = await one(memo, format, progress, carry)
    if (!reply.ok) return reply
    done.push(reply.value)
    watch.onProgress?.(done.length / formats.length)
  }
  return succeed(done)
}

/** In this process: quickest for one memo, as on the command line. It cannot be stopped within a format. */
export const renderHere: RenderFormats = (...call) => renderEach(render, ...call)

import { parentPort } from 'node:worker_threads'
import type { Format } from '../../contract/operations'
import type { Memo } from '../../core/memo/tree'
import { render, type Rendered } from './render'
import type { Report } from './warm-worker'

/** One memo in one format. */
export interface Job {
  readonly memo: Memo
  readonly format: Format
  /** The project that the file is to carry. */
  readonly carry: Uint8Array | undefined
}

/** Progress is told in steps of this much. */
const STEP = 0.02

const report = (message: Report<number, Rendered>, moved: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, moved)

async function work({ memo, format, carry }: Job): Promise<void> {
  let told = 0
  const progress = (share: number) => {
    if (share - told < STEP) return
    told = share
    report({ progress: share })
  }
  const reply = await render(memo, format, progress, carry)
  if (!reply.ok) return report({ reply })
  const bytes = alone(reply.value.bytes)
  report({ reply: { ok: true, value: { ...reply.value, bytes } } }, [bytes.buffer])
}

/** Bytes that can be handed over whole: small buffers share their memory with others. */
function alone(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  const whole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
  return whole ? new Uint8Array(buffer) : new Uint8Array(bytes)
}

parentPort?.on('message', (job: Job) => void work(job))

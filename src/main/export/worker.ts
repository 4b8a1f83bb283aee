import { parentPort } from 'node:worker_threads'
import type { Format } from '../../contract/operations'
import type { Memo } from '../../core/memo/tree'
import { render } from './render'

/** One job for the export worker. */
export interface Job {
  readonly id: number
  readonly memo: Memo
  readonly format: Format
}

parentPort?.on('message', async ({ id, memo, format }: Job) => {
  parentPort?.postMessage({ id, reply: await render(memo, format) })
})

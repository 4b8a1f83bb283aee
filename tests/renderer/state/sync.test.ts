import { beforeEach, expect, it, vi } from 'vitest'
import type { Bridge } from '../../../src/contract/bridge'
import { fail, succeed, type Reply } from '../../../src/contract/reply'

type Applied = { seq: number; commands: unknown[] }
let asked: Applied[]
let answer: (input: Applied) => Reply

const host: Bridge = {
  host: 'web',
  call: (_operation, input) => {
    asked.push(input as Applied)
    return Promise.resolve(answer(input as Applied))
  },
  subscribe: () => () => undefined
}

async function freshSync() {
  vi.resetModules()
  vi.stubGlobal('window', { briefingDesk: host })
  return import('../../../src/renderer/state/sync')
}

const title = (text: string) => ({ edits: [{ type: 'set-title' as const, title: text }] })

beforeEach(() => {
  asked = []
  answer = ({ seq, commands }) => succeed({ seq: seq + commands.length, material: null })
})

it('sends commands in order, those of one moment together', async () => {
  const sync = await freshSync()
  sync.startSync('p', 4, () => undefined)
  sync.send(title('a'))
  sync.send(title('b'))
  expect(await sync.settled()).toBeNull()
  sync.send(title('c'))
  expect(await sync.settled()).toBeNull()
  expect(asked.map((a) => [a.seq, a.commands])).toEqual([
    [4, [title('a'), title('b')]],
    [6, [title('c')]]
  ])
})

it('stops at a refusal, says so once, and sends nothing more', async () => {
  const sync = await freshSync()
  answer = () => fail('refused', 'out of step')
  const told: string[] = []
  sync.startSync('p', 0, (failure) => told.push(failure.message))
  sync.send(title('a'))
  expect((await sync.settled())?.message).toBe('out of step')
  sync.send(title('b'))
  expect((await sync.settled())?.message).toBe('out of step')
  expect(told).toEqual(['out of step'])
  expect(asked).toHaveLength(1)
})

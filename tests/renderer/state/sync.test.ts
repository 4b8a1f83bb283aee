import { beforeEach, describe, expect, it, vi } from 'vitest'
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
  sync.startSync('p', 4)
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

it('shows what the host has worked out once it knows all that was done: what is taken back does not come and go', async () => {
  const sync = await freshSync()
  const { useProject } = await import('../../../src/renderer/state/project-store')
  const shown: unknown[] = []
  useProject.subscribe(({ material }) => shown.push(material))
  answer = ({ seq, commands }) => {
    if (seq === 0) sync.send(title('undone at once'))
    return succeed({ seq: seq + commands.length, material: `after ${String(seq)}`, working: false })
  }
  sync.startSync('p', 0)
  sync.send(title('done'))
  await sync.settled()
  expect(shown).toEqual(['after 1'])
})

it('hands over what waits for an answer when the page goes', async () => {
  const sync = await freshSync()
  answer = ({ seq, commands }) => {
    if (seq === 3) {
      sync.send(title('typed'))
      sync.send(title('typed on'))
      sync.sendRest()
    }
    return succeed({ seq: seq + commands.length, material: null })
  }
  sync.startSync('p', 3)
  sync.send(title('type'))
  await sync.settled()
  expect(asked.slice(0, 2).map((a) => [a.seq, a.commands])).toEqual([
    [3, [title('type')]],
    [4, [title('typed'), title('typed on')]]
  ])
})

it('stops at a refusal, and counts what the host does not have', async () => {
  const sync = await freshSync()
  answer = () => fail('refused', 'out of step')
  sync.startSync('p', 0)
  sync.send(title('a'))
  expect((await sync.settled())?.message).toBe('out of step')
  sync.send(title('b'))
  expect((await sync.settled())?.message).toBe('out of step')
  expect(sync.useKeeping.getState()).toMatchObject({ state: 'broken', unsent: 2 })
  expect(asked).toHaveLength(1)
})

describe('a host that does not answer', () => {
  const lost = fail('no-answer', 'gone')

  it('is asked again, and gets what it does not have, once and in order', async () => {
    vi.useFakeTimers()
    const sync = await freshSync()
    sync.startSync('p', 0)
    let down = true
    const first = answer
    answer = (input) => (down ? lost : 'seq' in input ? first(input) : succeed({ project: 'p', seq: 1 }))
    sync.send(title('arrives, but the answer does not'))
    expect((await sync.settled())?.code).toBe('no-answer')
    sync.send(title('b'))
    expect(sync.useKeeping.getState()).toMatchObject({ state: 'waiting', unsent: 2 })
    down = false
    asked = []
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sync.useKeeping.getState()).toMatchObject({ state: 'kept', unsent: 0 })
    expect(asked.filter((a) => 'seq' in a)).toEqual([
      expect.objectContaining({ seq: 1, commands: [title('b')] })
    ])
    vi.useRealTimers()
  })

  it('goes on without the page where it has forgotten the project', async () => {
    vi.useFakeTimers()
    const sync = await freshSync()
    sync.startSync('p', 0)
    answer = (input) => ('seq' in input ? lost : succeed(null))
    sync.send(title('a'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sync.useKeeping.getState()).toMatchObject({ state: 'broken', unsent: 1 })
    vi.useRealTimers()
  })
})

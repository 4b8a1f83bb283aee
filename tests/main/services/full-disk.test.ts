import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fill, onSmallDisk } from '../faults/small-disk'
import { serveDesk, type ServedDesk } from './desk'

let desk: ServedDesk
beforeEach(async () => void (desk = await serveDesk()))
afterEach(() => desk.remove())

describe('a disk that is full', () => {
  it('costs no version and no work: the save is refused, and takes all of it when there is room', async () => {
    await onSmallDisk(2048, async (small) => {
      const open = await desk.sample()
      const place = join(small, 'work.briefing')
      const target = { project: open.project, file: desk.handles.refer(place, 'write').handle }
      await desk.ask('project.save', target)
      const before = await readFile(place)
      const empty = await fill(small)

      const commands = [{ edits: [{ type: 'set-title' as const, title: 'No room' }] }]
      await desk.ask('project.apply', { project: open.project, seq: 0, commands })
      expect(await desk.refused('project.save', { ...target, file: null })).toBe('not-writable')
      expect(await desk.ask('versions.list', { project: open.project })).toHaveLength(1)
      expect(await desk.ask('project.current', {})).toMatchObject({ unsaved: true })
      expect((await readFile(place)).equals(before)).toBe(true)

      await empty()
      await desk.ask('project.save', { ...target, file: null })
      const versions = await desk.ask('versions.list', { project: open.project })
      expect(versions.map(({ title }) => title)).toEqual(['No room', open.briefing.title])
      await desk.ask('project.close', { project: open.project })
    })
  })
})

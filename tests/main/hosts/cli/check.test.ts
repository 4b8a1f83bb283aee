import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holding, quote, runOn } from './run-on'

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'check-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('briefing check', () => {
  it('has nothing to say of a memo that is right', async () => {
    expect(await runOn(folder, holding(quote('We will not go.')), 'check')).toEqual({
      status: 0,
      printed: 'Nothing to remark.',
      warned: ''
    })
  })

  it('fails where the memo would be wrong, and says of what', async () => {
    const { status, printed, warned } = await runOn(folder, holding(quote('We shall not go.')), 'check')
    expect(status).toBe(1)
    expect(printed).toMatch(/^error: .*We shall not go/)
    expect(warned).toBe('x.briefing: 1 of its checks failed; see above.')
  })

  it('gives the same as JSON', async () => {
    const { status, printed } = await runOn(folder, holding(quote('We shall not go.')), 'check', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(printed)).toEqual({
      version: 2,
      file: 'x.briefing',
      findings: [
        { level: 'error', code: 'altered-quote', message: expect.any(String), item: 'i-We shall not go.' }
      ]
    })
  })

  it('only warns of what is unfinished', async () => {
    const project = holding(quote('We will not go.'))
    const [slot, ...others] = project.template.sections
    if (!slot) throw new Error('the template has a section')
    const template = { ...project.template, id: 'own', sections: [{ ...slot, required: true }, ...others] }
    const unfinished = { ...project, template, briefing: { ...project.briefing, template: 'own' } }
    const { status, printed } = await runOn(folder, unfinished, 'check')
    expect(printed).toMatch(/^warning: .*empty/m)
    expect(status).toBe(0)
  })
})

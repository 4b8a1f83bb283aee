import { basename } from 'node:path'
import { compose } from '../../../core/memo/compose'
import type { Warning } from '../../../core/memo/tree'
import type { Io } from './io'
import { memoOptions, readDate, readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'
import { readyProject } from './ready-project'

/** What makes a memo wrong, not merely unfinished. */
const ERRORS: ReadonlySet<Warning['code']> = new Set([
  'altered-quote',
  'missing-source',
  'dangling-reference',
  'marking'
])

interface Finding extends Warning {
  readonly level: 'error' | 'warning'
}

/** `briefing check PROJECT [--json]`: what the desk remarks on the memo. Fails where one of them is an error. */
export async function checkCommand(args: string[], io: Io, now: Date): Promise<Outcome> {
  const { template, date } = memoOptions
  const read = readOptions(args, { template, date, json: { type: 'boolean' } })
  if (!read.ok) return misused(read.message)
  const [path, ...more] = read.positionals
  if (path === undefined || more.length > 0) return misused('name one project: briefing check FILE.briefing.')
  const today = readDate(read.values.date, now)
  if (today === null) return misused('--date must be a day of the calendar, as YYYY-MM-DD.')
  const ready = await readyProject(path, read.values.template, io)
  if (!ready.ok) return failed(ready.error)
  const { project, material } = ready.value
  const { warnings } = compose(project.briefing, material, project.template, { today })
  const findings = warnings.map((warning): Finding => ({
    level: ERRORS.has(warning.code) ? 'error' : 'warning',
    ...warning
  }))
  const name = basename(path)
  io.print(read.values.json ? JSON.stringify({ version: 2, file: name, findings }, null, 1) : told(findings))
  const errors = findings.filter(({ level }) => level === 'error').length
  if (errors === 0) return done
  return failed({ message: `${name}: ${String(errors)} of its checks failed; see above.` })
}

const told = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? 'Nothing to remark.'
    : findings.map(({ level, message }) => `${level}: ${message}`).join('\n')

import { dialog } from 'electron'
import type { Services } from '../../../contract/dispatch'
import type { Output } from '../../../contract/operations'

const RECOVER = 0
const DISCARD = 1
const LATER = 2

/** Asks about each briefing a crash left behind, newest first; gives the ids of those to be recovered. */
export async function askToRecover(services: Services): Promise<string[]> {
  const found = await services['recovery.list']({})
  const wanted: string[] = []
  for (const left of found.ok ? found.value : []) {
    const answer = await ask(left)
    if (answer === RECOVER) wanted.push(left.id)
    if (answer === DISCARD) await services['recovery.discard']({ id: left.id })
  }
  return wanted
}

async function ask({ title, file, changes, startedAt }: Output<'recovery.list'>[number]): Promise<number> {
  const since = new Date(startedAt).toLocaleString()
  const one = changes === 1
  // None where all of them have been folded into what the journal begins with.
  const what = one ? '1 change' : changes === 0 ? 'Changes' : `${String(changes)} changes`
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: `Recover ${title || 'a briefing'}?`,
    detail: `Briefing Desk did not end well. ${what} since ${since} ${one ? 'was' : 'were'} not saved to ${file ?? 'a file'}.`,
    buttons: ['Recover', 'Discard', 'Later'],
    defaultId: RECOVER,
    cancelId: LATER
  })
  return response
}

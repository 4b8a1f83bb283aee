import { dialog } from 'electron'
import type { Services } from '../../../contract/dispatch'
import { tell } from './closing'

const RECOVER = 0
const DISCARD = 1
const LATER = 2

/** Offers what a crash left behind, newest first, until one is taken, which is then the open project. */
export async function offerRecovery(services: Services): Promise<void> {
  const found = await services['recovery.list']({})
  for (const { id, title, changes, startedAt } of found.ok ? found.value : []) {
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: `Recover ${title || 'a briefing'}?`,
      detail: `Briefing Desk did not end well. ${String(changes)} changes since ${startedAt} were not saved to a file.`,
      buttons: ['Recover', 'Discard', 'Later'],
      defaultId: RECOVER,
      cancelId: LATER
    })
    if (response === DISCARD) await services['recovery.discard']({ id })
    if (response !== RECOVER) continue
    const opened = await services['recovery.open']({ id })
    if (opened.ok) return
    await tell(null, opened.error)
  }
}

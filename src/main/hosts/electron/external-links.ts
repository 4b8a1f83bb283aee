import { dialog, shell } from 'electron'

/** Opens an address in the user's browser: https only, and only after they have seen it and agreed. */
export async function openExternally(address: string): Promise<void> {
  if (!URL.canParse(address)) return
  const url = new URL(address)
  if (url.protocol !== 'https:') return
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: `Open ${url.host} in your browser?`,
    detail: url.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1
  })
  if (response === 0) await shell.openExternal(url.href)
}

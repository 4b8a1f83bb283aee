import { useEffect } from 'react'
import { listenToHost } from '../bridge/call'
import { useApp } from '../state/app-store'
import { followHost } from '../state/host-events'
import { commands, runCommand, type CommandId } from './commands'

/** Listens to the keys and to the host's menu for as long as the desk is shown. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    const stop = listenToHost((event) => {
      followHost(event)
      const { dialog, opening } = useApp.getState()
      if (event.name === 'menu.command' && !dialog && !opening) runCommand(event.payload.command)
    })
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [])
}

/** What a key that is held down goes on doing; anything else it does once. */
const HELD: ReadonlySet<CommandId> = new Set(['undo', 'redo'])

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || useApp.getState().dialog) return
  const pressed = keysPressed(event)
  if (!pressed.includes('Mod+') && isWriting(event.target)) return
  const command = commands.find((c) => c.keys?.includes(pressed))
  if (!command) return
  event.preventDefault()
  if (!event.repeat || HELD.has(command.id)) command.run()
}

/** The keys of an event in the form commands name them; a sign such as `?` carries its Shift already. */
function keysPressed(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const letter = /^[A-Z]$/.test(key)
  return [
    event.ctrlKey || event.metaKey ? 'Mod+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && (letter || key.length > 1) ? 'Shift+' : '',
    key
  ].join('')
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

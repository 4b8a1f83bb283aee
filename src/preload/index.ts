import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { BRIDGE_KEY, CHANNEL, type Bridge } from '../contract/bridge'

type HostEvent = Parameters<Parameters<Bridge['subscribe']>[0]>[0]

const bridge: Bridge = {
  host: 'electron',
  call: (operation, input) => ipcRenderer.invoke(CHANNEL.call, operation, input),
  subscribe: (listener) => {
    // Electron's own event carries a way back to ipcRenderer and stays here.
    const onEvent = (_event: IpcRendererEvent, event: HostEvent) => {
      listener(event)
    }
    ipcRenderer.on(CHANNEL.event, onEvent)
    return () => {
      ipcRenderer.removeListener(CHANNEL.event, onEvent)
    }
  }
}

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge)

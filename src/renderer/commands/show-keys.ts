const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

/** Keys as this machine's keyboard names them: ⇧⌘Z, or Ctrl+Shift+Z. */
export const showKeys = (keys: string): string =>
  isMac
    ? keys.replaceAll('Mod+', '⌘').replaceAll('Shift+', '⇧').replaceAll('Alt+', '⌥')
    : keys.replaceAll('Mod+', 'Ctrl+')

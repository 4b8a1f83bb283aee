import { Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron'

/** Shows the menu of the right mouse button where there is something to do with text. */
export function offerTextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, params) => {
    const items = [...spelling(contents, params), ...editing(params)]
    if (items.length > 0) Menu.buildFromTemplate(items).popup()
  })
}

/** What the system's spell checker proposes for the word under the pointer. */
function spelling(
  contents: WebContents,
  { misspelledWord, dictionarySuggestions }: ContextMenuParams
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return []
  return [
    ...dictionarySuggestions.map((word) => ({
      label: word.replaceAll('&', '&&'),
      click: () => {
        contents.replaceMisspelling(word)
      }
    })),
    {
      label: 'Add to Dictionary',
      click: () => contents.session.addWordToSpellCheckerDictionary(misspelledWord)
    },
    { type: 'separator' }
  ]
}

function editing({ isEditable, selectionText, editFlags }: ContextMenuParams): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  return [
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { role: 'selectAll', enabled: editFlags.canSelectAll }
  ]
}

/** Puts the focus on an item's words once they stand where they now belong. */
export function focusItem(id: string): void {
  requestAnimationFrame(() => {
    const words = document.querySelector<HTMLElement>(`[data-item="${id}"] [role="textbox"]`)
    words?.focus()
    words?.scrollIntoView({ block: 'nearest' })
  })
}

import type { Warning } from '../../core/memo/tree'
import { focusField, focusItem, focusSection } from './focus-item'

/** Goes to what a remark speaks of; null where it speaks of the memo as a whole. */
export function leadTo({ item, field, section }: Warning): (() => void) | null {
  if (item !== null)
    return () => {
      focusItem(item)
    }
  if (field !== undefined)
    return () => {
      focusField(field)
    }
  if (section === undefined) return null
  return () => {
    focusSection(section)
  }
}

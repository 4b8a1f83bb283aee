import { useDeferredValue, useMemo } from 'react'
import { compose } from '../../core/memo/compose'
import { useApp } from '../state/app-store'
import { useTemplate } from '../state/derived'
import { useProject } from '../state/project-store'

/** The memo as every writer will set it, a moment behind the typing; null without a template or a date. */
export function useComposed(): ReturnType<typeof compose> | null {
  const briefing = useDeferredValue(useProject((s) => s.timeline.present))
  const material = useProject((s) => s.material)
  const template = useTemplate()
  const today = useApp((s) => s.info?.today)
  return useMemo(
    () => (template && today !== undefined ? compose(briefing, material, template, { today }) : null),
    [briefing, material, template, today]
  )
}

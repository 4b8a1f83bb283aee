import { useEffect, useState } from 'react'
import type { Briefing } from '../../core/briefing/briefing'
import { compose } from '../../core/memo/compose'
import { useApp } from '../state/app-store'
import { remembered, useTemplate } from '../state/derived'
import { useProject } from '../state/project-store'

/** Waits this long after the last change before the memo is worked out again, in milliseconds. */
const PAUSE = 300

/** Worked out once, however many look at it. */
const composed = remembered((...[briefing, material, template, today]: [...Three, string]) =>
  compose(briefing, material, template, { today })
)
type Three = [Parameters<typeof compose>[0], Parameters<typeof compose>[1], Parameters<typeof compose>[2]]

/** The memo as every writer will set it, a moment behind the typing; null without a template or a date. */
export function useComposed(): ReturnType<typeof compose> | null {
  const briefing = useSettledBriefing()
  const material = useProject((s) => s.material)
  const template = useTemplate()
  const today = useApp((s) => s.info?.today)
  return template && today !== undefined ? composed(briefing, material, template, today) : null
}

function useSettledBriefing(): Briefing {
  const briefing = useProject((s) => s.timeline.present)
  const [settled, setSettled] = useState(briefing)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(briefing)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
    }
  }, [briefing])
  return settled.id === briefing.id ? settled : briefing
}

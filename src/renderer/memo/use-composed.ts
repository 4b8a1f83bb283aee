import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { Briefing } from '../../core/briefing/briefing'
import type { compose } from '../../core/memo/compose'
import { useApp } from '../state/app-store'
import { remembered, useTemplate } from '../state/derived'
import { useProject } from '../state/project-store'

type Compose = typeof compose
type Composed = ReturnType<Compose>

/** Waits this long after the last change before the memo is worked out again, in milliseconds. */
const PAUSE = 300

/** The memo is not worked out before the desk stands: its code comes a moment after the page. */
const useComposer = create<{ readonly compose: Compose | null }>((set) => {
  void import('../../core/memo/compose').then((module) => {
    set({ compose: module.compose })
  })
  return { compose: null }
})

/** Worked out once, however many look at it. */
const composed = remembered((...[make, briefing, material, template, today]: [Compose, ...Three, string]) =>
  make(briefing, material, template, { today })
)
type Three = [Parameters<Compose>[0], Parameters<Compose>[1], Parameters<Compose>[2]]

/** The memo as every writer will set it, a moment behind the typing; null where it cannot be known yet. */
export function useComposed(): Composed | null {
  const make = useComposer((s) => s.compose)
  const briefing = useSettledBriefing()
  const material = useProject((s) => s.material)
  const template = useTemplate()
  const today = useApp((s) => s.info?.today)
  if (!make || !template || today === undefined) return null
  return composed(make, briefing, material, template, today)
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

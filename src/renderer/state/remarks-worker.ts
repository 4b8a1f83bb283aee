import type { Briefing } from '../../core/briefing/briefing'
import type { Material } from '../../core/corroboration/claim'
import { compose } from '../../core/memo/compose'
import type { Warning } from '../../core/memo/tree'
import type { Template } from '../../core/template/template'

/** A memo to look at; the answer carries the same number. */
export interface Question {
  readonly briefing: Briefing
  readonly template: Template
  readonly today: string
  readonly number: number
}

/** What the page sends: the material whenever it is another one, and questions about memos made of it. */
export type Asked = { readonly material: Material } | Question

/** What a reader of that memo would stumble over. */
export interface Answer {
  readonly number: number
  readonly warnings: readonly Warning[]
}

let material: Material | null = null

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('material' in data) material = data.material
  else if (material) {
    const { warnings } = compose(data.briefing, material, data.template, { today: data.today })
    postMessage({ number: data.number, warnings } satisfies Answer)
  }
})

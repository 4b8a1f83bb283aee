import { useEffect, useState } from 'react'
import type { CommonWording } from '../../core/corroboration/origins/common-wording'
import { outletOf, titleOf, useUsedSources, type UsedSource } from '../state/derived'
import { useProject } from '../state/project-store'
import { openReader } from '../state/view-store'
import { t } from '../strings'

interface WordsInCommonProps {
  readonly used: UsedSource
  /** Another article was opened. */
  readonly onOpen: () => void
}

/** How much of an article each single other one has word for word; each leads to its article. */
export function WordsInCommon({ used, onOpen }: WordsInCommonProps) {
  const sources = useUsedSources()
  const found = useCommonWording(used, sources)
  return (
    <section aria-labelledby="words-in-common">
      <h3 id="words-in-common" className="label">
        {t.sources.common}
      </h3>
      {found === null ? <p className="small quiet">{t.versions.looking}</p> : null}
      {found?.length === 0 ? <p className="small quiet">{t.sources.commonNone}</p> : null}
      <ul className="common">
        {found?.map(({ source, share }) => {
          const other = sources.find((u) => u.source.id === source)
          if (!other) return null
          return (
            <li key={source}>
              <button
                className="common-row"
                onClick={() => {
                  openReader({ source, start: 0, end: 0 })
                  onOpen()
                }}
              >
                <span>
                  {titleOf(other)}{' '}
                  <span className="small quiet">{outletOf(other) ?? t.sources.noOutlet}</span>
                </span>
                <span className="common-share" aria-hidden>
                  <i style={{ width: t.sources.percent(share) }} />
                </span>
                <span className="common-figure">{t.sources.percent(share)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Measured against the articles of one family with it alone: others share nothing. Null until it is known. */
function useCommonWording(
  { source }: UsedSource,
  sources: readonly UsedSource[]
): readonly CommonWording[] | null {
  const origins = useProject((s) => s.material.origins)
  const evidence = useProject((s) => s.material.evidence)
  const [found, setFound] = useState<readonly CommonWording[] | null>(null)
  useEffect(() => {
    let current = true
    const familyOf = (id: string): string | undefined =>
      origins[id]?.find((o) => o.kind === 'shared-copy')?.name
    const family = familyOf(source.id)
    const others = sources
      .map((u) => u.source)
      .filter(({ id }) => id !== source.id && family !== undefined && familyOf(id) === family)
    void import('../../core/corroboration/origins/common-wording').then(({ commonWording }) => {
      if (current) setFound(commonWording(source, others, evidence))
    })
    return () => {
      current = false
    }
  }, [source, sources, origins, evidence])
  return found
}

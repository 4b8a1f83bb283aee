import type { Origin } from '../../core/corroboration/claim'
import { outletOf, titleOf, type UsedSource } from '../state/derived'

/** One article in the picture: its place in the left column and what it is called. */
export interface MapArticle {
  readonly id: string
  readonly y: number
  readonly title: string
  readonly outlet: string
}

export interface MapOrigin {
  readonly name: string
  readonly y: number
  readonly articles: number
}

/** A ribbon from an article to an origin. */
export interface MapRibbon {
  readonly article: string
  readonly origin: string
  readonly kind: Origin['kind']
  readonly from: number
  readonly to: number
  /** Pixels: by the share of the article's body that the origin accounts for. */
  readonly width: number
}

export interface OriginMap {
  readonly height: number
  readonly articles: readonly MapArticle[]
  readonly origins: readonly MapOrigin[]
  readonly ribbons: readonly MapRibbon[]
}

const ROW = 68
const THINNEST = 2
const WIDEST = 22

/** Lays out articles, the origins they go back to, and ribbons between them as wide as the share of their words. */
export function originMap(
  sources: readonly UsedSource[],
  originsOf: Readonly<Record<string, readonly Origin[]>>,
  unknownOutlet: string
): OriginMap {
  const carriers = new Map<string, number>()
  for (const { source } of sources)
    for (const name of new Set(originsOf[source.id]?.map((o) => o.name)))
      carriers.set(name, (carriers.get(name) ?? 0) + 1)
  const height = Math.max(sources.length, carriers.size) * ROW
  const at = (i: number, of: number): number => (height / of) * (i + 0.5)
  const articles = sources.map((used, i) => ({
    id: used.source.id,
    y: at(i, sources.length),
    title: titleOf(used),
    outlet: outletOf(used) ?? unknownOutlet
  }))
  const origins = [...carriers].map(([name, n], i) => ({ name, y: at(i, carriers.size), articles: n }))
  const heights = new Map(origins.map((o) => [o.name, o.y]))
  const ribbons = articles.flatMap(({ id, y }) =>
    (originsOf[id] ?? []).map((origin) => ({
      article: id,
      origin: origin.name,
      kind: origin.kind,
      from: y,
      to: heights.get(origin.name) ?? 0,
      width: origin.kind === 'credit' ? THINNEST : widthOf(origin.share ?? 0)
    }))
  )
  return { height, articles, origins, ribbons }
}

const widthOf = (share: number): number => THINNEST + (WIDEST - THINNEST) * share

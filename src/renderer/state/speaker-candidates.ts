import type { Evidence } from '../../core/evidence/evidence'

/** More names than this are no help. */
const MOST = 4

/** Those whom an article quotes by name, the nearest to a piece of its evidence first. */
export function candidates({ start }: Evidence, ofArticle: readonly Evidence[]): string[] {
  const near = [...ofArticle].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
  return [...new Set(near.flatMap(({ speaker }) => speaker?.name ?? []))].slice(0, MOST)
}

/** The known word that a key was most likely meant to be, by the letters to change; null where none is near. */
export function nearest(key: string, known: readonly string[]): string | null {
  const scored = known.map((k) => ({ k, d: distance(key.toLowerCase(), k.toLowerCase()) }))
  const best = scored.sort((a, b) => a.d - b.d)[0]
  return best && best.d <= Math.max(1, Math.floor(key.length / 2.5)) ? best.k : null
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

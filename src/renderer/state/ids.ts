/** A new id for an item or section: a letter for its kind and 16 random hex digits. */
export function newId(kind: 'i' | 's'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `${kind}-${Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')}`
}

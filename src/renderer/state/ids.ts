/** A new id for an item, section or task: a letter for its kind and 16 random hex digits. */
export function newId(kind: 'i' | 's' | 't'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `${kind}-${Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')}`
}

/** Adds values to the list a map holds for a key: a copy for each would make long lists cost their square. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, ...values: readonly V[]): void {
  const known = map.get(key)
  if (known) known.push(...values)
  else map.set(key, [...values])
}

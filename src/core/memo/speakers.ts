import type { Item } from '../briefing/briefing'

interface Speakers {
  readonly named: readonly (readonly [name: string, items: readonly Item[]])[]
  /** What nobody is known to have said, and what is no quote. */
  readonly unknown: readonly Item[]
}

/** [M5] Items by who speaks, in the order of first words. A surname joins the one full name that ends with it. */
export function groupBySpeaker(items: readonly Item[]): Speakers {
  const groups = new Map<string, { name: string; items: Item[] }>()
  const unknown: Item[] = []
  const fullNames = [...new Set(items.map(nameOf).filter((name) => name.includes(' ')))]
  for (const item of items) {
    const name = fullNameOf(nameOf(item), fullNames)
    const known = groups.get(name.toLowerCase())
    if (name === '') unknown.push(item)
    else if (known) known.items.push(item)
    else groups.set(name.toLowerCase(), { name, items: [item] })
  }
  return { named: [...groups.values()].map((group) => [group.name, group.items]), unknown }
}

const nameOf = (item: Item): string =>
  item.kind === 'quote' ? (item.speaker?.name ?? item.speaker?.role ?? '') : ''

function fullNameOf(name: string, fullNames: readonly string[]): string {
  if (name === '' || name.includes(' ')) return name
  const fitting = fullNames.filter((full) => full.endsWith(` ${name}`))
  return fitting.length === 1 ? (fitting[0] ?? name) : name
}

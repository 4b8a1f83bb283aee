/** Disjoint sets of numbered things that are merged pair by pair (union-find). */
export class Families {
  private readonly parent: number[] = []

  constructor(size: number) {
    for (let i = 0; i < size; i++) this.parent.push(i)
  }

  join(a: number, b: number): void {
    const [x, y] = [this.headOf(a), this.headOf(b)]
    this.parent[Math.max(x, y)] = Math.min(x, y)
  }

  /** The smallest member of the family something belongs to. */
  headOf(index: number): number {
    let head = index
    while ((this.parent[head] ?? head) !== head) head = this.parent[head] ?? head
    this.parent[index] = head
    return head
  }
}

import type { Tag } from '../../../core/writers/pdf/pdf-node'
import type { PdfDocument, StructElement } from './internals'

/** The structure tree of a tagged PDF: every stretch drawn belongs to an element, or is an artifact. */
export class Structure {
  private readonly root: StructElement
  private readonly elements = new Map<Tag, StructElement>()
  /** The element right below the root that is being drawn. */
  private block: StructElement | null = null

  constructor(private readonly document: PdfDocument) {
    this.root = document.struct('Document')
    document.addStructure(this.root)
  }

  /** Draws content of `tag`. A link gets an element of its own inside, which is handed over for its annotation. */
  mark(tag: Tag | null, isLink: boolean, draw: (link: StructElement | undefined) => void): void {
    if (tag === null) return this.artifact(() => draw(undefined))
    const element = this.elementOf(tag)
    const target = isLink ? this.document.struct('Link') : element
    if (isLink) element.add(target)
    target.add(this.document.markStructureContent(isLink ? 'Link' : tag.type))
    draw(isLink ? target : undefined)
    this.document.endMarkedContent()
    // Written at once, an annotation is known to stand on this page.
    if (isLink) target.end()
  }

  /** Draws what is not read: rules, tints, running heads. */
  artifact(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' })
    draw()
    this.document.endMarkedContent()
  }

  end(): void {
    this.root.end()
  }

  private elementOf(tag: Tag): StructElement {
    const known = this.elements.get(tag)
    if (known) return known
    if (tag.parent === null) this.endBlock()
    const element = this.document.struct(tag.type, tag.scope ? { scope: tag.scope } : {})
    const parent = tag.parent === null ? this.root : this.elementOf(tag.parent)
    parent.add(element)
    if (tag.parent === null) this.block = element
    this.elements.set(tag, element)
    return element
  }

  /** The text is drawn in its order: where a block begins, the one before it is whole, and need not be kept. */
  private endBlock(): void {
    this.block?.end()
    this.elements.clear()
  }
}

import type { Tag } from '../../../core/writers/pdf/pdf-node'
import type { PdfDocument, StructElement } from './internals'

/** The structure tree of a tagged PDF: every stretch drawn belongs to an element, or is an artifact. */
export class Structure {
  private readonly root: StructElement
  private readonly elements = new Map<Tag, StructElement>()

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
    const element = this.document.struct(tag.type, tag.scope ? { scope: tag.scope } : {})
    const parent = tag.parent === null ? this.root : this.elementOf(tag.parent)
    parent.add(element)
    this.elements.set(tag, element)
    return element
  }
}

import { PageOrientation, type FileChild, type IPropertiesOptions, type ISectionOptions } from 'docx'
import type { Memo, Warning } from '../../memo/tree'
import { xmlText } from '../../memo/xml-text'
import { pageBox } from '../../template/type-scale'
import { setBlocks } from './docx-blocks'
import { docxFooter, docxHeader } from './docx-furniture'
import { docxLists } from './docx-lists'
import { DocxNotes } from './docx-notes'
import { docxStyles, externalStyles } from './docx-styles'
import { twips } from './docx-units'

/** A memo as the docx library takes it; packing is main/export's. */
export interface DocxMemo {
  /** Everything but the body. */
  readonly options: Omit<IPropertiesOptions, 'sections'>
  /** The page, its head and its foot. */
  readonly section: Omit<ISectionOptions, 'children'>
  /** The body, made as it is read: a long one need never be whole in memory. */
  readonly body: Iterable<FileChild>
  readonly warnings: readonly Warning[]
}

export function writeDocx(memo: Memo): DocxMemo {
  const notes = new DocxNotes(memo)
  const author = xmlText(memo.author) || 'Briefing Desk'
  return {
    options: {
      title: xmlText(memo.title),
      subject: xmlText(memo.subject),
      creator: author,
      lastModifiedBy: author,
      description: xmlText(`${memo.template.name}, ${memo.date}`),
      ...(memo.marking === null ? {} : { keywords: xmlText(memo.marking) }),
      customProperties: [
        { name: 'Template', value: memo.template.id },
        { name: 'Marking', value: xmlText(memo.marking ?? 'none') },
        { name: 'Memo date', value: memo.date }
      ],
      externalStyles: externalStyles(memo),
      styles: docxStyles(memo),
      numbering: docxLists(memo),
      endnotes: notes.endnotes,
      footnotes: notes.footnotes
    },
    section: {
      properties: { page: page(memo) },
      headers: { default: docxHeader(memo) },
      footers: { default: docxFooter(memo) }
    },
    body: setBlocks(memo, notes),
    warnings: endnoteWarnings(memo)
  }
}

/** [D9] LibreOffice sets Word's endnotes on a page of their own without header and footer. */
function endnoteWarnings({ marking, template }: Memo): Warning[] {
  if (marking === null || template.citations !== 'endnotes') return []
  const message = `Opened in LibreOffice, the page of endnotes does not carry ${marking}: it sets endnotes without header and footer.`
  return [{ code: 'not-rendered', message, item: null }]
}

function page({ template }: Memo) {
  const { width, height, margins } = pageBox(template)
  const landscape = template.page.orientation === 'landscape'
  // The library swaps width and height of a landscape page itself.
  const [first, second] = landscape ? [height, width] : [width, height]
  return {
    size: {
      width: twips(first),
      height: twips(second),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
    },
    margin: {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: twips(Math.max(20, margins.top / 2 - 10)),
      footer: twips(Math.max(18, margins.bottom / 2 - 18))
    }
  }
}

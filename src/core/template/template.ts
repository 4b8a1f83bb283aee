import { z } from 'zod'
import { DERIVED_SECTIONS, OWN_SECTIONS } from './section-kinds'

export const SectionKind = z.enum([...OWN_SECTIONS, ...DERIVED_SECTIONS])
export type SectionKind = z.infer<typeof SectionKind>

/** Millimetres. */
const mm = z.number().min(0).max(100).describe('a length in millimetres, 0 to 100')
/** Points. */
const pt = z.number().min(5).max(72).describe('a size in points, 5 to 72')
const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .describe('a colour as six hexadecimal digits in quotation marks, such as "#1f3a5f"')
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .describe('a name of small letters, digits and hyphens, such as key-judgements')
const font = z.enum(['Noto Serif', 'Noto Sans'])

const count = z.int().positive().describe('a whole number, 1 or more')

const PageSize = z.enum(['A4', 'Letter'])

export const TemplateSection = z.strictObject({
  id,
  kind: SectionKind,
  heading: z.string(),
  required: z.boolean().default(false),
  /** Said to the analyst where the section is empty. */
  hint: z.string().default(''),
  limit: z.strictObject({ items: count.optional(), words: count.optional() }).default({}),
  /** Quotes: under a heading for each speaker, or as they stand. */
  group: z.enum(['none', 'speaker']).default('none'),
  /** Quotes: the other wordings that articles give, below each quote. */
  wordings: z.boolean().default(false)
})
export type TemplateSection = Readonly<z.infer<typeof TemplateSection>>

export const TemplateField = z.strictObject({
  id,
  label: z.string(),
  type: z.enum(['text', 'date']).default('text'),
  default: z.string().default(''),
  required: z.boolean().default(false)
})
export type TemplateField = Readonly<z.infer<typeof TemplateField>>

/** `{title}`, `{subject}`, `{date}`, `{name}`, `{page}`, `{pages}` and field ids in braces are filled in. */
export const RunningText = z.strictObject({ left: z.string().default(''), right: z.string().default('') })

/** A memo template: how a briefing becomes pages. Written as YAML in templates/. */
export const Template = z.strictObject({
  id,
  name: z.string().min(1),
  description: z.string().default(''),
  /** BCP 47: quotation marks, dates and hyphenation follow it. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .describe('a language tag, such as en-GB, fr or de')
    .default('en-GB'),
  page: z.strictObject({
    size: PageSize.default('A4'),
    /** Further sizes: each makes a template of its own, `<id>-letter`. */
    also: z.array(PageSize).default([]),
    orientation: z.enum(['portrait', 'landscape']).default('portrait'),
    margins: z.strictObject({ top: mm, right: mm, bottom: mm, left: mm })
  }),
  type: z.strictObject({
    text: font.default('Noto Serif'),
    headings: font.default('Noto Sans'),
    size: pt.default(10.5),
    leading: pt.default(15),
    /** How much larger each step of the type scale is than the one below it. */
    scale: z.number().min(1).max(2).default(1.2)
  }),
  /** What sets one kind of memo apart from another at a glance, besides type and colour. */
  design: z
    .strictObject({
      /** The masthead in the accent's colour, below a strong rule, or reversed out of a band. */
      masthead: z.enum(['plain', 'rule', 'band']).default('plain'),
      /** Headings of sections as they are, below a hairline, or in small capitals. */
      headings: z.enum(['plain', 'ruled', 'capitals']).default('plain'),
      /** Quotes behind a rule, or large and free of it. */
      quotes: z.enum(['rule', 'display']).default('rule')
    })
    .default({ masthead: 'plain', headings: 'plain', quotes: 'rule' }),
  colours: z.strictObject({ accent: colour, tint: colour, rule: colour, muted: colour }),
  /** Handling marks the template allows and the one a new briefing starts with. */
  marking: z.strictObject({
    scheme: z.enum(['tlp', 'classification', 'none']),
    default: z.string().nullable().default(null),
    align: z.enum(['left', 'centre', 'right']).default('centre')
  }),
  masthead: z.string().default('Memorandum'),
  header: RunningText.default({ left: '', right: '' }),
  footer: RunningText.default({ left: '{title}', right: 'Page {page} of {pages}' }),
  fields: z.array(TemplateField),
  sections: z.array(TemplateSection).min(1),
  /** `sources`: numbers that lead to the sources list; the others are set by Word itself, or inline. */
  citations: z.enum(['sources', 'endnotes', 'footnotes', 'author-title']).default('sources'),
  /** Whether paragraphs of text carry running numbers. */
  numbering: z.enum(['none', 'paragraphs']).default('none'),
  dates: z.enum(['long', 'iso']).default('long'),
  likelihood: z.enum(['icd-203', 'phia']).default('icd-203'),
  pages: z.strictObject({ max: count.nullable().default(null) }).default({ max: null }),
  /** Whether the Word and PDF files carry the project, so that they can be opened and edited again. */
  carryProject: z.boolean().default(true),
  /** File name in templates/letterheads of a Word file that the memo is set into. */
  letterhead: z.string().nullable().default(null)
})
export type Template = Readonly<z.infer<typeof Template>>

/** The template in each of its page sizes: itself first, then `<id>-letter` and the like. */
export const templateVariants = (template: Template): Template[] => [
  template,
  ...template.page.also.map((size) => ({
    ...template,
    id: `${template.id}-${size.toLowerCase()}`,
    name: `${template.name} (${size})`,
    page: { ...template.page, size, also: [] }
  }))
]

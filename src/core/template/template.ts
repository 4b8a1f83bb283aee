import { z } from 'zod'

/** What a section holds. The first group is the analyst's; the second is written from the evidence. */
export const OWN_SECTIONS = ['bottom-line', 'judgements', 'facts', 'quotes', 'timeline', 'text'] as const
export const DERIVED_SECTIONS = ['corroboration', 'source-summary', 'sources', 'annex'] as const
export const SectionKind = z.enum([...OWN_SECTIONS, ...DERIVED_SECTIONS])
export type SectionKind = z.infer<typeof SectionKind>

/** Millimetres. */
const mm = z.number().min(0).max(100)
/** Points. */
const pt = z.number().min(5).max(72)
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/)
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

export const TemplateSection = z.strictObject({
  id,
  kind: SectionKind,
  heading: z.string(),
  required: z.boolean().default(false),
  /** Said to the analyst where the section is empty. */
  hint: z.string().default(''),
  limit: z
    .strictObject({ items: z.int().positive().optional(), words: z.int().positive().optional() })
    .default({})
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

/** A memo template: how a briefing becomes pages. Written as YAML in templates/. */
export const Template = z.strictObject({
  id,
  name: z.string().min(1),
  description: z.string().default(''),
  /** BCP 47: quotation marks, dates and hyphenation follow it. */
  language: z.string().default('en-GB'),
  page: z.strictObject({
    size: z.enum(['A4', 'Letter']).default('A4'),
    margins: z.strictObject({ top: mm, right: mm, bottom: mm, left: mm })
  }),
  type: z.strictObject({
    text: z.enum(['Noto Serif', 'Noto Sans']).default('Noto Serif'),
    headings: z.enum(['Noto Serif', 'Noto Sans']).default('Noto Sans'),
    size: pt.default(10.5),
    leading: pt.default(15)
  }),
  colours: z.strictObject({ accent: colour, tint: colour, rule: colour, muted: colour }),
  /** Handling marks the template allows and the one a new briefing starts with. */
  marking: z.strictObject({
    scheme: z.enum(['tlp', 'classification', 'none']),
    default: z.string().nullable().default(null)
  }),
  masthead: z.string().default('Memorandum'),
  fields: z.array(TemplateField),
  sections: z.array(TemplateSection).min(1),
  likelihood: z.enum(['icd-203', 'phia']).default('icd-203'),
  pages: z.strictObject({ max: z.int().positive().nullable().default(null) }).default({ max: null })
})
export type Template = Readonly<z.infer<typeof Template>>

/** Whether the analyst fills the section, or the evidence does. */
export const isOwnSection = (kind: SectionKind): boolean => (OWN_SECTIONS as readonly string[]).includes(kind)

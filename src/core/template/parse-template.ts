import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError
} from 'yaml'
import type { z } from 'zod'
import { markProblem } from './marks'
import { sentenceFor } from './template-sentences'
import { Template } from './template'

/** A mistake in a template file: where it is (from 1) and how to mend it. */
interface TemplateProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] }

type Path = readonly PropertyKey[]
type Report = (path: Path, message: string, onKey?: string) => void

/** Reads a template from YAML. Never throws; every mistake found comes back with its place. [T1] */
export function parseTemplate(yaml: string, file: string): ParsedTemplate {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const problems: TemplateProblem[] = []
  const at = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset)
    problems.push({ file, line, column: col, message })
  }
  for (const error of document.errors.filter(isCause))
    at(error.pos[0], yamlSentence(error.code, error.message))
  if (problems.length > 0) return { ok: false, problems }

  const report: Report = (path, message, onKey) => {
    at(offsetOf(document, path, onKey), message)
  }
  const value = plainValue(document, report)
  const parsed = Template.safeParse(value)
  if (!parsed.success) reportIssues(parsed.error.issues, value, report)
  else reportContradictions(parsed.data, report)
  if (parsed.success && problems.length === 0) return { ok: true, template: parsed.data }
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** Where the value of a key stands in a template file, for problems that only the world outside can show. */
export function placeOf(yaml: string, key: keyof Template): { line: number; column: number } {
  const lines = new LineCounter()
  const { line, col } = lines.linePos(offsetOf(parseDocument(yaml, { lineCounter: lines }), [key]))
  return { line, column: col }
}

function plainValue(document: Document, report: Report): unknown {
  try {
    return document.toJS() as unknown
  } catch {
    report([], 'This file refers to itself too often (YAML aliases). Write the values out.')
    return null
  }
}

function reportIssues(issues: readonly z.core.$ZodIssue[], value: unknown, report: Report): void {
  for (const issue of issues)
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) report(issue.path, sentenceFor(issue, value, key), key)
    else report(issue.path, sentenceFor(issue, value))
}

/** [T3] What the schema alone cannot say: ids are unique, and the mark belongs to its scheme. */
function reportContradictions(template: Template, report: Report): void {
  for (const list of ['sections', 'fields'] as const) {
    const seen = new Set<string>()
    template[list].forEach(({ id }, index) => {
      if (seen.has(id))
        report([list, index, 'id'], `The id “${id}” is used twice in ${list}. Give each its own.`)
      seen.add(id)
    })
  }
  const problem = markProblem(template.marking.scheme, template.marking.default)
  if (problem) report(['marking', 'default'], problem)
}

/** Where a value, or a key of it, stands in the file; the nearest thing around it where it is missing. */
function offsetOf(document: Document, path: Path, onKey?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (!isNode(node)) continue
    const key = length === path.length && onKey !== undefined ? keyNode(node, onKey) : undefined
    return startOf(key ?? node)
  }
  return 0
}

function keyNode(node: Node, key: string): Node | undefined {
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
  return pair && isNode(pair.key) ? pair.key : undefined
}

const startOf = (node: Node): number => node.range?.[0] ?? 0

/** Twice the same key is a mistake of its own; of the others those after the first mostly follow from it. */
const isCause = ({ code }: YAMLError, index: number, all: readonly YAMLError[]): boolean =>
  code === 'DUPLICATE_KEY' || all.findIndex((error) => error.code !== 'DUPLICATE_KEY') === index

/** [T2] The YAML mistakes people make most, in words that say how to mend them. */
const yamlSentence = (code: string, message: string): string =>
  YAML_SENTENCES[code] ?? `This is not valid YAML: ${message.split('\n', 1)[0] ?? message}`

const UNCLOSED = 'A bracket above is not closed, or a “:” is missing on this line. Close it, or put one in.'
const YAML_SENTENCES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab is used to indent. Use spaces: YAML allows nothing else.',
  DUPLICATE_KEY: 'This key is there twice in one block. Keep one of them.',
  BAD_INDENT: 'This line is not indented like its neighbours. Line it up with them.',
  MISSING_CHAR: 'A quotation mark, bracket or comma is missing here or on the line before. Put it in.',
  MULTILINE_IMPLICIT_KEY: UNCLOSED,
  BLOCK_IN_FLOW: UNCLOSED,
  BLOCK_AS_IMPLICIT_KEY: 'This line holds two “:”. Put quotation marks around the words that hold one.',
  BAD_SCALAR_START: 'Words cannot start with this sign. Put quotation marks around them.',
  BAD_DQ_ESCAPE: 'In double quotation marks a “\\” starts a special sign. Use single ones instead.',
  UNEXPECTED_TOKEN: 'This does not belong here. Take it out, or put quotation marks around it.',
  MULTIPLE_DOCS: 'A template is one document. Take out the line “---”.',
  BAD_ALIAS: 'A word with a “*” in front stands for something named elsewhere. Put quotation marks around it.'
}

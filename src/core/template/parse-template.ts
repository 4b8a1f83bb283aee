import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError
} from 'yaml'
import type { z } from 'zod'
import { contradictions } from './contradictions'
import { sentenceFor } from './template-sentences'
import { Template } from './template'
import { yamlSentence } from './yaml-sentence'

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
  const source = yaml.split('\n')
  for (const error of document.errors.filter(isCause))
    at(error.pos[0], yamlSentence(error, source[lines.linePos(error.pos[0]).line - 1] ?? ''))
  reportAliases(document, at)
  if (problems.length > 0) return { ok: false, problems }

  const report: Report = (path, message, onKey) => {
    at(offsetOf(document, path, onKey), message)
  }
  const value = plainValue(document)
  const parsed = Template.safeParse(value)
  if (!parsed.success) reportIssues(parsed.error.issues, value, report)
  for (const { path, message } of contradictions(value)) report(path, message)
  if (parsed.success && problems.length === 0) return { ok: true, template: parsed.data }
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** Where the value of a key stands in a template file, for problems that only the world outside can show. */
export function placeOf(yaml: string, key: keyof Template): { line: number; column: number } {
  const lines = new LineCounter()
  const { line, col } = lines.linePos(offsetOf(parseDocument(yaml, { lineCounter: lines }), [key]))
  return { line, column: col }
}

/** A word with a “*” in front that stands for nothing. */
function reportAliases(document: Document, report: (offset: number, message: string) => void): void {
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        report(
          startOf(alias),
          `Nothing in this file is named “&${alias.source}”. Put quotation marks around “*${alias.source}”.`
        )
    }
  })
}

/** Null where aliases multiply beyond what any template needs. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS() as unknown
  } catch {
    return null
  }
}

function reportIssues(issues: readonly z.core.$ZodIssue[], value: unknown, report: Report): void {
  for (const issue of issues)
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) report(issue.path, sentenceFor(issue, value, key), key)
    else report(issue.path, sentenceFor(issue, value))
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

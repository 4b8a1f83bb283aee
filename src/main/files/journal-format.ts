import { z } from 'zod'
import { Command } from '../../core/briefing/command'
import { Source } from '../../core/source/source'

/** One line of a journal: commands that were applied, or articles that were read. */
export const Entry = z.union([
  z.strictObject({ commands: z.array(Command) }),
  /** `bytes`: original bytes in base64, where the text alone would lose something. */
  z.strictObject({ sources: z.array(z.strictObject({ source: Source, bytes: z.string().nullable() })) })
])
export type Entry = Readonly<z.infer<typeof Entry>>

/** Whose journal it is. */
export const About = z.object({
  /** The process that writes it. */
  pid: z.int().positive(),
  /** ISO 8601. */
  startedAt: z.string(),
  /** Where the project was saved before, or null; and how that file looked then. */
  path: z.string().nullable(),
  fingerprint: z.string().nullable()
})
export type About = Readonly<z.infer<typeof About>>

export const ABOUT = 'about.json'
/** How the folder of a journal that has ended is named until it is removed. */
export const GONE = '.gone'
const PIECE = /^([1-9]\d{0,14})\.(?:briefing|jsonl)$/

/** A base and the entries after it have one number, its generation; a higher one takes the place of a lower. */
export const baseName = (generation: number): string => `${String(generation)}.briefing`
export const linesName = (generation: number): string => `${String(generation)}.jsonl`

/** The generation that a file of a journal belongs to; null for any other file. */
export function generationOf(name: string): number | null {
  const number = PIECE.exec(name)?.[1]
  return number === undefined ? null : Number(number)
}

/** The generations of the bases among a journal's files, newest first. */
export const generations = (names: readonly string[]): number[] =>
  names
    .filter((name) => name.endsWith('.briefing'))
    .flatMap((name) => generationOf(name) ?? [])
    .sort((a, b) => b - a)

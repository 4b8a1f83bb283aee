import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { atomicSave } from './atomic-save'
import { codec } from './codec'
import { parseJson } from './parse-json'
import { readCapped } from './read-capped'

const Recent = z.object({ path: z.string(), title: z.string(), openedAt: z.string() })
export type Recent = Readonly<z.infer<typeof Recent>>

const MAX_RECENT = 20
const MAX_BYTES = 1_000_000

/** The projects opened last, newest first; those whose file is gone are left out. */
export async function readRecent(folder: string): Promise<Recent[]> {
  const recent = await readList(folder)
  const there = await Promise.all(
    recent.map(({ path }) =>
      stat(path).then(
        (s) => s.isFile(),
        () => false
      )
    )
  )
  return recent.filter((_, at) => there[at])
}

/** Puts a project first. The list is a convenience: where it cannot be kept, nothing is said. */
export async function addRecent(folder: string, opened: Recent): Promise<void> {
  const others = (await readList(folder)).filter(({ path }) => path !== opened.path)
  const list = [opened, ...others].slice(0, MAX_RECENT)
  await mkdir(folder, { recursive: true }).catch(() => undefined)
  await atomicSave(fileIn(folder), codec.encode(JSON.stringify(list, null, 1)), { keepPrevious: false })
}

/** Forgets them all. */
export const clearRecent = (folder: string): Promise<void> => rm(fileIn(folder), { force: true })

const fileIn = (folder: string): string => join(folder, 'recent.json')

/** A list that is damaged begins anew. */
async function readList(folder: string): Promise<Recent[]> {
  const bytes = await readCapped(fileIn(folder), MAX_BYTES)
  const list = z.array(Recent).safeParse(bytes.ok ? parseJson(codec.decode(bytes.value)) : [])
  return list.success ? list.data : []
}

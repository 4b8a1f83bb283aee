import { ARTICLE_EXTENSIONS } from '../bridge/limits'

/**
 * The files of a drop; a folder stands for the articles in it and in its folders. To be called while the drop is
 * being handled: a moment later the browser no longer tells.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (!entries.some(isFolder)) return [...files]
  const found = await Promise.all(entries.map((e) => (isFolder(e) ? articlesIn(e) : [e])))
  return Promise.all(found.flat().filter(isFile).map(fileOf))
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

const isArticle = ({ name }: FileSystemEntry): boolean =>
  !name.startsWith('.') && ARTICLE_EXTENSIONS.some((end) => name.toLowerCase().endsWith(end))

async function articlesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const entries = await entriesIn(folder.createReader())
  const found = await Promise.all(
    entries.map((entry) => (isFolder(entry) ? articlesIn(entry) : isArticle(entry) ? [entry] : []))
  )
  return found.flat()
}

/** By name. The browser gives a hundred or so at a time, until it gives none. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((done, failed) => {
      reader.readEntries(done, failed)
    })
    if (more.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1))
    all.push(...more)
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, failed) => {
    entry.file(done, failed)
  })

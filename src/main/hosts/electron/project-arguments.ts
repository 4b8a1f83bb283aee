import { extname, resolve } from 'node:path'
import { MEMO_EXTENSIONS, PROJECT_EXTENSION } from '../../files/project-file'

const OPENED = [PROJECT_EXTENSION, ...MEMO_EXTENSIONS]

/** The project files, and memos that may carry one, among a command line's arguments, as whole paths from the folder it was given in. */
export const projectArguments = (args: readonly string[], folder: string): string[] =>
  args
    .filter((arg) => !arg.startsWith('-') && OPENED.includes(extname(arg).toLowerCase()))
    .map((arg) => resolve(folder, arg))

import { extname, resolve } from 'node:path'
import { OPENED_EXTENSIONS } from '../../../contract/project-files'

/** The project files, and memos that may carry one, among a command line's arguments, as whole paths from the folder it was given in. */
export const projectArguments = (args: readonly string[], folder: string): string[] =>
  args
    .filter((arg) => !arg.startsWith('-') && OPENED_EXTENSIONS.includes(extname(arg).toLowerCase()))
    .map((arg) => resolve(folder, arg))

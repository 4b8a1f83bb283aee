import { extname, resolve } from 'node:path'
import { PROJECT_EXTENSION } from '../../files/project-file'

/** The project files among a command line's arguments, as whole paths from the folder it was given in. */
export const projectArguments = (args: readonly string[], folder: string): string[] =>
  args
    .filter((arg) => !arg.startsWith('-') && extname(arg).toLowerCase() === PROJECT_EXTENSION)
    .map((arg) => resolve(folder, arg))

import type { Io } from './io'
import { misused, type Outcome } from './outcome'
import { USAGE } from './usage'

type Command = (args: string[], io: Io, now: Date) => Promise<Outcome>

/** Each command loads only what it needs: `templates` does not wait for the PDF writer. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  draft: async () => (await import('./draft')).draftCommand,
  extract: async () => (await import('./extract')).extractCommand,
  export: async () => (await import('./export')).exportCommand,
  templates: async () => (await import('./templates')).templatesCommand,
  serve: async () => (await import('./serve')).serveCommand,
  verify: async () => (await import('./verify')).verifyCommand,
  check: async () => (await import('./check')).checkCommand
}

/** Runs one command line and returns the exit status. */
export async function run(argv: readonly string[], io: Io, now: Date): Promise<number> {
  const outcome = await runCommand(argv, io, now)
  if (outcome.status !== 0) io.warn(outcome.message)
  return outcome.status
}

async function runCommand([name, ...args]: readonly string[], io: Io, now: Date): Promise<Outcome> {
  if (name === undefined)
    return misused(
      'say what to do: draft, extract, export, check, verify, templates or serve. --help tells more.'
    )
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help')) {
    io.print(USAGE)
    return { status: 0 }
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) return misused(`there is no command ${name}. There are: ${Object.keys(commands).join(', ')}.`)
  const command = await load()
  return command(args, io, now)
}

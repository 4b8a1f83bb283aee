/** What a command may say, and where: results to standard output, everything else to standard error. */
export interface Io {
  /** What was asked for. */
  print(text: string): void
  /** Something the user should know. */
  warn(message: string): void
  /** How far it is; only where somebody is watching. */
  progress(message: string): void
}

export const processIo: Io = {
  print: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  warn: (message) => process.stderr.write(`briefing: ${oneLine(message)}\n`),
  progress: (message) => {
    if (process.stderr.isTTY) process.stderr.write(`briefing: ${message}\n`)
  }
}

/** Line ends and other control characters of a message would break the one line it is promised to be. */
const oneLine = (message: string): string => message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

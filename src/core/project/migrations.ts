/** Turns `project.json` of one major version into that of the next. */
export type Migration = (project: unknown) => unknown

/**
 * [P6] `migrations[n]` leads from major version n to n + 1. There is none yet: version 1 is the first.
 * Each new one comes with a sample file of the old version under tests/core/project/samples.
 */
const migrations: Readonly<Record<number, Migration>> = {}

/** Takes a project of an older major version through every step up to `to`. */
export function migrate(
  project: unknown,
  from: number,
  to: number,
  steps: Readonly<Record<number, Migration>> = migrations
): unknown {
  let current = project
  for (let version = from; version < to; version += 1) {
    const step = steps[version]
    if (!step) throw new Error(`there is no migration from project format ${String(version)}`)
    current = step(current)
  }
  return current
}

import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with one plain line of real counts, which people and machines can read alike. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      counts.failed += module.errors().length
      for (const test of module.children.allTests()) counts[test.result().state]++
    }
    const skipped = counts.skipped + counts.pending
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${skipped} skipped\n`)
  }
}

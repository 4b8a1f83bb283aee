import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { engineDefine } from './scripts/engine-digest.ts'
import { CountReporter } from './tests/support/count-reporter.ts'

/** `unit` runs from sources; `e2e` drives the built bundles in real programs (Chromium, LibreOffice, qpdf). */
export default defineConfig({
  plugins: [react()],
  define: engineDefine(import.meta.dirname),
  test: {
    reporters: ['default', new CountReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
          // Vitest would leave a core idle, half of a small machine.
          maxWorkers: availableParallelism()
        }
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/build-standin.ts',
          // They wait for what is true of the app, never for time: this is but how long a busy machine may take.
          testTimeout: 300_000,
          // Three files at a time on two cores: tests mostly wait, and each file has folders and ports of its own.
          maxWorkers: 3,
          sequence: { groupOrder: 1 }
        }
      }
    ]
  }
})

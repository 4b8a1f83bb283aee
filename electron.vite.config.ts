import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { engineDefine } from './scripts/engine-digest.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig(({ command }) => ({
  main: {
    // A development server sees the engine's sources change: there nothing stored is trusted.
    define: command === 'build' ? engineDefine(import.meta.dirname) : {},
    build: {
      // The web host and the command line run on the user's own Node (20.19 or newer), not on Electron's.
      target: 'node20',
      rolldownOptions: {
        input: {
          electron: at('src/main/hosts/electron/index.ts'),
          cli: at('src/main/hosts/cli/index.ts'),
          'analysis-worker': at('src/main/services/analysis-worker.ts'),
          'export-worker': at('src/main/export/worker.ts')
        }
      }
    }
  },
  preload: {
    build: {
      // A sandboxed preload must be one CommonJS file that requires nothing but 'electron'.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      target: 'es2022', // also opened in the user's own browser
      minify: true,
      rolldownOptions: { input: at('src/renderer/index.html') }
    }
  }
}))

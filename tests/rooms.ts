/** One room of the house: what lives under `path` may import itself, `rooms` and `packages`, and nothing else. */
export interface Room {
  readonly path: string
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

const CORE_DATA = ['src/core/source', 'src/core/evidence', 'src/core/corroboration']

/** The allow-list of the house. A file that fits no room, and an import that no room allows, fails the test. */
export const ROOMS: readonly Room[] = [
  { path: 'src/core/source', rooms: [], packages: ['zod'] },
  { path: 'src/core/evidence', rooms: ['src/core/source'], packages: ['zod'] },
  { path: 'src/core/corroboration', rooms: ['src/core/source', 'src/core/evidence'], packages: ['zod'] },
  { path: 'src/core/template', rooms: [], packages: ['zod', 'yaml'] },
  { path: 'src/core/briefing', rooms: [...CORE_DATA, 'src/core/template'], packages: ['zod'] },
  { path: 'src/core/memo', rooms: [...CORE_DATA, 'src/core/template', 'src/core/briefing'], packages: [] },
  { path: 'src/core/writers/docx', rooms: ['src/core/memo', 'src/core/template'], packages: ['docx'] },
  {
    path: 'src/core/writers/pdf',
    rooms: ['src/core/memo', 'src/core/template'],
    packages: []
  },
  { path: 'src/core/writers/html', rooms: ['src/core/memo', 'src/core/template'], packages: [] },
  { path: 'src/core/writers/markdown', rooms: ['src/core/memo'], packages: [] },
  {
    path: 'src/core/project',
    rooms: ['src/core/source', 'src/core/template', 'src/core/briefing'],
    packages: ['zod']
  },
  { path: 'src/contract', rooms: ['src/core'], packages: ['zod'] },
  { path: 'src/preload', rooms: ['src/contract'], packages: ['electron'] },
  {
    path: 'src/main/importers',
    rooms: ['src/core', 'src/contract'],
    packages: ['node:', 'iconv-lite', 'jschardet', 'eld']
  },
  {
    path: 'src/main/files',
    rooms: ['src/core', 'src/contract'],
    packages: ['node:', 'zod', 'yauzl']
  },
  {
    path: 'src/main/export',
    rooms: ['src/core', 'src/contract', 'src/main/files'],
    packages: ['node:', 'docx', 'fflate', 'bidi-js']
  },
  {
    path: 'src/main/services',
    rooms: ['src/core', 'src/contract', 'src/main/importers', 'src/main/files', 'src/main/export'],
    packages: ['node:', 'zod']
  },
  {
    path: 'src/main/hosts/shared',
    rooms: ['src/main/services', 'src/main/files'],
    packages: ['node:']
  },
  {
    path: 'src/main/hosts/web',
    rooms: ['src/contract', 'src/main/hosts/shared'],
    packages: ['node:']
  },
  {
    path: 'src/main/hosts/electron',
    rooms: ['src/contract', 'src/main/hosts/shared', 'src/main/services', 'src/main/files'],
    packages: ['node:', 'electron', 'zod']
  },
  {
    path: 'src/main/hosts/cli',
    rooms: [
      'src/core',
      'src/contract',
      'src/main/services',
      'src/main/importers',
      'src/main/files',
      'src/main/export',
      'src/main/hosts/shared',
      'src/main/hosts/web'
    ],
    packages: ['node:']
  },
  // The bridge is the sole user of the contract on the page's side.
  { path: 'src/renderer/bridge', rooms: ['src/contract', 'src/renderer/strings'], packages: [] },
  { path: 'src/renderer/strings', rooms: ['src/core'], packages: [] },
  {
    path: 'src/renderer',
    rooms: ['src/core', 'src/renderer/bridge', 'src/renderer/strings'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'react-resizable-panels',
      'zustand',
      '@tanstack/react-virtual',
      'lucide-react',
      'pdfjs-dist'
    ]
  }
]

/** The room a file of `src` lives in: the one with the longest path that holds it. */
export const roomOf = (file: string): Room | undefined =>
  ROOMS.filter((room) => file.startsWith(`${room.path}/`)).sort((a, b) => b.path.length - a.path.length)[0]

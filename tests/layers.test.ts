import { resolve } from 'node:path'
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOMS, roomOf, type Room } from './rooms'

const root = resolve(import.meta.dirname, '..')
/** Fewer modules than this means that the tool did not see the house (a TypeScript it cannot read, say). */
const LEAST_MODULES = 60

type Dependency = IModule['dependencies'][number]

let modules: readonly IModule[] = []

beforeAll(async () => {
  const options = {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json|svg|woff2)$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types']
    }
  }
  const result = await cruise(['src'], options)
  modules = (result.output as ICruiseResult).modules.filter((m) => m.source.startsWith('src/'))
})

/** Names a package the way `Room.packages` does: `node:` for Node's own, else the package's name. */
function packageOf(dependency: { module: string; coreModule: boolean }): string {
  if (dependency.coreModule || dependency.module.startsWith('node:')) return 'node:'
  const [scope, name] = dependency.module.split('/')
  return scope?.startsWith('@') ? `${scope}/${name}` : (scope ?? '')
}

function forbidden(room: Room, dependency: Dependency): boolean {
  const { resolved } = dependency
  if (resolved.startsWith('src/')) {
    const target = roomOf(resolved)
    return !target || !(target === room || room.rooms.some((r) => resolved.startsWith(`${r}/`)))
  }
  return !room.packages.includes(packageOf(dependency))
}

describe('the rooms of the house', () => {
  it('were seen at all, with their imports', () => {
    expect(modules.length).toBeGreaterThan(LEAST_MODULES)
    expect(modules.flatMap((m) => m.dependencies).length).toBeGreaterThan(LEAST_MODULES)
    for (const { path } of ROOMS)
      expect(
        modules.filter((m) => m.source.startsWith(`${path}/`)),
        path
      ).not.toHaveLength(0)
  })

  it('hold every file', () => {
    expect(modules.map((m) => m.source).filter((source) => !roomOf(source))).toEqual([])
  })

  it('import only what their room allows', () => {
    const broken = modules.flatMap((m) => {
      const room = roomOf(m.source)
      return room
        ? m.dependencies.filter((d) => forbidden(room, d)).map((d) => `${m.source} → ${d.resolved}`)
        : []
    })
    expect(broken).toEqual([])
  })

  it('allow nothing that nobody needs', () => {
    const uses = (room: Room, test: (d: Dependency) => boolean) =>
      modules.some((m) => roomOf(m.source) === room && m.dependencies.some(test))
    const idle = ROOMS.flatMap((room) =>
      [
        ...room.rooms.filter((r) => !uses(room, (d) => d.resolved.startsWith(`${r}/`))),
        ...room.packages.filter(
          (p) => !uses(room, (d) => !d.resolved.startsWith('src/') && packageOf(d) === p)
        )
      ].map((grant) => `${room.path} may import ${grant}, and does not`)
    )
    expect(idle).toEqual([])
  })

  it('have no circles at run time', () => {
    const circles = modules.flatMap((m) =>
      m.dependencies
        .filter((d) => d.circular && !d.cycle?.some((step) => step.dependencyTypes.includes('type-only')))
        .map((d) => `${m.source} → ${d.resolved}`)
    )
    expect(circles).toEqual([])
  })

  it('resolve every import', () => {
    const lost = modules.flatMap((m) =>
      m.dependencies.filter((d) => d.couldNotResolve).map((d) => `${m.source} → ${d.module}`)
    )
    expect(lost).toEqual([])
  })
})

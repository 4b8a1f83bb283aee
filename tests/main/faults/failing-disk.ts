import { disk, type Disk } from '../../../src/main/files/disk'

const errorNamed = (code: string) => Object.assign(new Error(`${code}: made up`), { code })

/** A disk that tells each call before it makes it, by its number and name. File handles' calls are told too. */
export function watchedDisk(tell: (call: number, name: string) => void): Disk {
  let calls = 0
  const watched = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(on, key) {
        const value: unknown = Reflect.get(on, key)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          tell((calls += 1), String(key))
          const result: unknown = await value.apply(on, args)
          return key === 'open' && typeof result === 'object' && result ? watched(result) : result
        }
      }
    })
  return watched({ ...disk })
}

/** A disk whose call number `at` fails, unless it closes a file; `calls` counts them. */
export function failingDisk(at: number, code: string): { disk: Disk; calls: () => number } {
  let calls = 0
  const failing = watchedDisk((call, name) => {
    calls = call
    if (call === at && name !== 'close') throw errorNamed(code)
  })
  return { disk: failing, calls: () => calls }
}

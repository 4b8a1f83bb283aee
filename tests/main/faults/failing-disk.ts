import { disk, type Disk } from '../../../src/main/files/disk'

const errorNamed = (code: string) => Object.assign(new Error(`${code}: made up`), { code })

/** A disk whose call number `at` fails; `calls` counts them. File handles' calls are counted too. */
export function failingDisk(at: number, code: string): { disk: Disk; calls: () => number } {
  let calls = 0
  const counted = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(on, key) {
        const value: unknown = Reflect.get(on, key)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          calls += 1
          if (calls === at && key !== 'close') throw errorNamed(code)
          const result: unknown = await value.apply(on, args)
          return key === 'open' && typeof result === 'object' && result ? counted(result) : result
        }
      }
    })
  return { disk: counted({ ...disk }), calls: () => calls }
}

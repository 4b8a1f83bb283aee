import { spawnSync } from 'node:child_process'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Does something on a file system of so many kilobytes, where this machine lets a test have one; else says so. */
export async function onSmallDisk(kilobytes: number, work: (folder: string) => Promise<void>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'small-'))
  const mount = ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', place]
  try {
    if (spawnSync('mount', mount, { stdio: 'ignore' }).status !== 0) {
      process.stdout.write('no small file system to be had here: the full disk is only made up\n')
      return
    }
    try {
      await work(place)
    } finally {
      spawnSync('umount', ['--lazy', place])
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** Leaves no room on a small disk; the returned function makes room again. */
export async function fill(folder: string): Promise<() => Promise<void>> {
  const filler = join(folder, 'filler')
  const fits = (size: number) =>
    appendFile(filler, Buffer.alloc(size)).then(
      () => true,
      () => false
    )
  for (let size = 65_536; size >= 1;) if (!(await fits(size))) size >>= 1
  return () => rm(filler)
}

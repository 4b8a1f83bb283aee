import { errorCode } from './disk'

/** Whether a process of this machine with that number is there, whoever it belongs to. */
export function processIsAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

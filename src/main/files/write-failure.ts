import { basename, dirname } from 'node:path'
import type { Failure } from '../../contract/reply'
import { errorCode } from './disk'

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG']
const DENIED = ['EACCES', 'EPERM', 'EROFS']

/** Why a file could not be written, in words. What stood there before is untouched. */
export function writeFailure(path: string, error: unknown): Failure {
  const code = errorCode(error)
  const name = basename(path)
  const folder = dirname(path)
  const detail = String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return {
      code: 'no-folder',
      message: `The folder ${folder} does not exist. Make it, or choose another.`,
      detail
    }
  if (code === 'EISDIR')
    return { code: 'not-a-file', message: `${name} is a folder. Choose another name.`, detail }
  if (FULL.includes(code))
    return {
      code: 'not-writable',
      message: `${name} was not written: the disk is full. Free some space or choose another folder.`,
      detail
    }
  if (DENIED.includes(code))
    return {
      code: 'not-writable',
      message: `${name} was not written: ${folder} does not allow it. Choose another folder.`,
      detail
    }
  return {
    code: 'not-writable',
    message: `${name} could not be written (${code}). Choose another folder or try again.`,
    detail
  }
}

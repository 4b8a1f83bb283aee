import { basename, dirname } from 'node:path'
import type { ErrorCode, Failure } from '../../contract/reply'
import { errorCode } from './disk'

/** Why a file could not be written, in words. What stood there before is untouched. */
export function writeFailure(path: string, error: unknown): Failure {
  const [code, why] = reason(errorCode(error), dirname(path))
  return { code, message: `${basename(path)} was not written: ${why}`, detail: String(error) }
}

function reason(code: string, folder: string): readonly [ErrorCode, string] {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['no-folder', `the folder ${folder} is not there. Plug its disk in, make it, or choose another.`]
    case 'EISDIR':
      return ['not-a-file', 'that is a folder. Choose another name.']
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return ['not-writable', 'the disk is full. Free some space or choose another folder.']
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return ['not-writable', `${folder} does not allow it. Choose another folder.`]
    case 'ELOOP':
      return ['not-writable', 'the links there lead in a circle. Choose another name.']
    case 'ENAMETOOLONG':
      return ['not-writable', 'its name is too long. Choose a shorter one.']
    default:
      return ['not-writable', `the system says ${code}. Choose another folder or try again.`]
  }
}

import type { Failure } from '../bridge/types'
import { announce, toast } from './app-store'

/** Shows a failure in the host's own words; null, so that callers can return it. */
export function reportFailure(failure: Failure): null {
  if (failure.code !== 'cancelled') {
    toast(failure.message, { tone: 'bad', detail: failure.detail === undefined ? [] : [failure.detail] })
    announce(failure.message)
  }
  return null
}

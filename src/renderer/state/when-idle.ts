/** Milliseconds of work that may be done at a time without being felt. */
const SLICE = 8

/** Works once the page has nothing better to do, until a time of its clock; the returned function calls it off. */
export function whenIdle(work: (until: number) => void): () => void {
  const begin = (deadline?: IdleDeadline): void => {
    work(performance.now() + Math.min(deadline?.timeRemaining() ?? SLICE, SLICE))
  }
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(begin, SLICE)
    return () => {
      clearTimeout(timer)
    }
  }
  const handle = requestIdleCallback(begin)
  return () => {
    cancelIdleCallback(handle)
  }
}

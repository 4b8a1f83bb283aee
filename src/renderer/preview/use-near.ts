import { useEffect, useState, type RefObject } from 'react'

/** Whether an element in a scroller is in sight, or would be after half a page more. */
export function useNear(ref: RefObject<Element | null>, scroller: string): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting ?? false)
      },
      { root: ref.current?.closest(scroller) ?? null, rootMargin: '50% 0px' }
    )
    if (ref.current) observer.observe(ref.current)
    return () => {
      observer.disconnect()
    }
  }, [ref, scroller])
  return near
}

const UNCREDITED = 'copy shared with '

/** What copy is called that several articles print and none credits to anybody: by one that has it. */
export const uncreditedCopy = (holder: string): string => `${UNCREDITED}${holder}`

/** Whether an origin is called so. */
export const isUncredited = (name: string): boolean => name.startsWith(UNCREDITED)

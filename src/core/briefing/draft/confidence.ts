import type { Confidence } from '../briefing'
import type { Point } from './point'

/**
 * Confidence that the sourcing alone allows, rule [D4]: high from three independent origins, moderate from two,
 * low from one; a conflict between its carriers takes one step. Nothing here speaks of likelihood.
 */
export function confidenceOf({ origins, conflicts }: Point): Confidence {
  const steps = Math.min(origins.length, 3) - (conflicts.length > 0 ? 1 : 0)
  return steps >= 3 ? 'high' : steps === 2 ? 'moderate' : 'low'
}

const LIKELIHOOD =
  /\b(?:almost (?:no chance|certain(?:ly)?)|nearly certain|(?:very |highly )?(?:un)?likely|(?:highly )?(?:im)?probabl[ey]|remote chance|even (?:chance|odds)|realistic possibility)\b/i

/** Whether words hold a term of likelihood, which may not stand beside a confidence (ICD 203). Rule [D5]. */
export const speaksOfLikelihood = (text: string): boolean => LIKELIHOOD.test(text)

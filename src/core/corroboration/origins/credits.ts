import type { Source } from '../../source/source'
import type { ReadSource } from '../grouping/unit'
import type { Span } from '../../source/span'
import { isAgency, outletMentions, outletName, type Mention } from './mentions'

/**
 * Words with which an article says where what it writes comes from. `content`: another outlet's report or
 * document; `venue`: where one statement was made (an interview); `copy`: the agency whose copy it prints.
 */
export interface Credit extends Span {
  readonly name: string
  readonly role: 'content' | 'venue' | 'copy'
}

const ADVERBS = '(?:(?:first|also|has|had|have|previously|exclusively|later|earlier|originally) )*'
const AFTER_CONTENT = new RegExp(
  `^,? ${ADVERBS}(?:reported|reports|revealed|published|leaked|obtained|disclosed|uncovered|wrote|writes|said|says|posted|released|learned)\\b`
)
const AFTER_REPORT = /^(?:['’]s?)? (?:first )?(?:report|story|article|investigation|account|exclusive)\b/
const AFTER_VENUE = /^,? (?:(?:has|had|also|later) )*(?:quoted|cited|quotes|cites)\b/
const BEFORE_CONTENT =
  /\b(?:(?:first |originally |exclusively )?(?:reported|published|leaked|obtained|revealed|disclosed|released|posted|seen|reviewed|cited|carried) (?:\w+day )?(?:by|in|to|on)|according to(?: (?:an?|the) (?:report|article|story|account)s? (?:in|by|from|on))?|citing|reports? (?:in|by|from)|(?:report|article|story|document) (?:in|by|from))(?: (?:the|a))?\s$/i
const BEFORE_VENUE =
  /\b(?:told|tells|telling|speaking (?:to|with|on)|spoke (?:to|with)|interview(?:ed)? (?:with|by|to|on|for|in|published (?:by|in))|appear(?:ing|ed|ance) on|op-ed (?:in|for)|remarks to|statement to|comments to|quoted by|quoted in|as saying (?:by|in|on|to)|program on|said on|on)(?: (?:the|state broadcaster|broadcaster|US network|network))?\s$/i
const POOL =
  /\b(?:according to )?(?:an? |the )?(?:White House |press )?pool (?:report|reporter|reporters|reports)\b/gi
/** A quick test without which `POOL` cannot match. */
const ANY_POOL = /pool report/i
/** How much text around a name its cue may take. */
const REACH = 60

/** Every credit of an article, in order. Rules [O1]–[O4]. */
export function creditsOf({ source, words }: ReadSource): Credit[] {
  const { text } = source
  const body = outletMentions(text, words.starts).flatMap((mention): Credit[] => {
    const inNoise = source.noise.find((n) => n.start <= mention.start && mention.end <= n.end)
    if (inNoise) return inNoise.class === 'agency-credit' ? [credit(mention, 'copy')] : []
    return bodyCredit(text, mention)
  })
  const pool = (ANY_POOL.test(text) ? [...text.matchAll(POOL)] : []).map((match): Credit => {
    const start = match.index
    return { start, end: start + match[0].length, name: 'pool report', role: 'venue' }
  })
  return [...body, ...pool].sort((a, b) => a.start - b.start)
}

/** The agencies whose copy an article says it prints; where it names none, the agency it comes from, if it does. */
export function copyOwners(source: Source, credits: readonly Credit[]): string[] {
  const credited = credits.filter(({ role, name }) => role === 'copy' && isAgency(name))
  if (credited.length > 0) return [...new Set(credited.map(({ name }) => name))]
  return source.outlet !== null && isAgency(source.outlet) ? [outletName(source.outlet)] : []
}

function bodyCredit(text: string, mention: Mention): Credit[] {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start)
  const named = text.slice(mention.start, mention.end)
  const article = /^the /i.exec(named)?.[0].length ?? 0
  const lead = before + named.slice(0, article)
  const after = text.slice(mention.end, mention.end + REACH)
  if (mention.agency && /[([]$/.test(before) && /^\s?[)\]]/.test(after)) return [credit(mention, 'copy')]
  const cue = BEFORE_CONTENT.exec(lead) ?? BEFORE_VENUE.exec(lead)
  if (cue) {
    const start = mention.start - (lead.length - article - cue.index)
    return [credit({ ...mention, start }, BEFORE_CONTENT.test(lead) ? 'content' : 'venue')]
  }
  const verb = AFTER_CONTENT.exec(after) ?? AFTER_REPORT.exec(after)
  if (verb) return [credit({ ...mention, end: mention.end + verb[0].length }, 'content')]
  const quoted = AFTER_VENUE.exec(after)
  return quoted ? [credit({ ...mention, end: mention.end + quoted[0].length }, 'venue')] : []
}

const credit = ({ start, end, name }: Span & { name: string }, role: Credit['role']): Credit => ({
  start,
  end,
  name,
  role
})

import { whoIsMeant } from './aside'
import type { Attribution } from './attribution'
import { headOf, kindOf, nounAt, wordOf, type Range } from './clause'
import type { Speaker } from './evidence'
import { intervieweeIn } from './interview'
import { isSpeech } from './lexicon/lexicon'
import { ownerOf, surnameOf } from './name'
import { peopleOf, type People } from './people'
import { sourceSpan, spanOf, type Reading, type ReadSentence } from './reading'
import { References } from './references'
import { described, knownPerson, meantBy, mentionedAt, named, NOBODY, type Mentioned, type Who } from './who'

const HE_OR_SHE = /^(?:he|she|his|her)$/
const FEMALE = /^(?:she|her)$/
const OPEN_PRONOUN = /^(?:i|we|you|they|it|my|our|your|their|its|what|which|that|one)$/

/** [R3] Whom the sentence before leaves in mind: the only grounds a pronoun has outside its own sentence. */
type Focus = (Mentioned & { readonly spoke: boolean }) | null

interface Scene {
  readonly text: string
  readonly sentence: ReadSentence
  readonly paragraph: number
  readonly people: People
  readonly references: References
  readonly focus: Focus
}

/** The speaker of every attribution of an article, by rules [R1]–[R6]. */
export function speakersOf(reading: Reading): Map<Attribution, Speaker> {
  const { text, id } = reading.source
  const people = peopleOf(reading)
  const references = new References()
  const speakers = new Map<Attribution, Speaker>()
  const interviewed = intervieweeIn(reading, people)
  let focus: Focus = null
  reading.paragraphs.forEach((p, paragraph) => {
    for (const sentence of p.sentences) {
      const scene = { text, sentence, paragraph, people, references, focus }
      const found = sentence.attributions.map(
        (a) => [a, p.turn === 'answers' ? interviewed : whoSpeaks(scene, a)] as const
      )
      for (const [attribution, who] of found)
        speakers.set(attribution, asSpeaker(scene, attribution, who, id))
      focus = nextFocus(scene, found)
      references.note(text, sentence, paragraph, people)
    }
  })
  if (reading.headline) {
    const scene = { text, sentence: reading.headline, paragraph: 0, people, references, focus: null }
    for (const a of reading.headline.attributions) {
      const who = whoSpeaks(scene, a)
      speakers.set(a, asSpeaker(scene, a, isTopic(scene.sentence, a, who) ? NOBODY : who, id))
    }
  }
  return speakers
}

/** [S10] "Mozambique: 15 feared dead": before a headline's colon stands its topic, unless it is somebody who may speak. */
function isTopic(sentence: ReadSentence, { cue, source }: Attribution, { person }: Who): boolean {
  if (kindOf(sentence, cue.from) !== 'colon' || !source || person) return false
  const info = headOf(sentence, source.from)?.info
  return !(info?.role || info?.body || info?.document)
}

function asSpeaker({ text, sentence }: Scene, attribution: Attribution, who: Who, source: string): Speaker {
  const at = sourceSpan(sentence, attribution)
  return {
    name: who.name,
    role: who.role,
    mention: at && text.slice(at.start, at.end),
    start: at?.start ?? null,
    end: at?.end ?? null,
    resolution: who.name === null ? 'unresolved' : who.resolution,
    ground: who.name !== null && who.ground ? { start: who.ground.start, end: who.ground.end, source } : null
  }
}

function whoSpeaks(scene: Scene, { source, owned, cue }: Attribution): Who {
  if (!source) return NOBODY
  if (owned) return whoOwns(scene, source)
  const who = whoIs(scene, source)
  return who.resolution === 'pronoun' && isHearer(scene, cue, who) ? NOBODY : who
}

/** Whom a noun phrase means, in the light of what came before. */
function whoIs(scene: Scene, range: Range): Who {
  const { text, sentence, paragraph, people, references } = scene
  const word = wordOf(sentence, range.from)
  const pronoun =
    range.to - range.from === 1 && nounAt(sentence, range.from)?.head === nounAt(sentence, range.from)?.from
  if (kindOf(sentence, range.from) === 'relative') return antecedent(scene, range.from)
  if (pronoun && HE_OR_SHE.test(word)) return whoIsHe(scene, range.from, FEMALE.test(word))
  const open = OPEN_PRONOUN.test(word) && headOf(sentence, range.from)?.tag !== 'noun'
  if (open) return word === 'one' ? (named(text, sentence, range, people) ?? NOBODY) : NOBODY
  const found = named(text, sentence, range, people)
  return (
    (found && settled(scene, found)) ??
    references.find(text, sentence, range, paragraph, people) ??
    described(text, sentence, range)
  )
}

/** [R1] A name that several bear means the one who speaks in the sentence before, and else nobody. */
function settled({ focus }: Scene, found: Mentioned): Who {
  if (!found.shared) return found
  const unknown = { ...NOBODY, role: found.role, gender: found.gender, person: true }
  if (!focus?.name || !focus.spoke || surnameOf(focus.name) !== found.name) return unknown
  if (focus.shared || (found.gender && focus.gender && found.gender !== focus.gender)) return unknown
  return meantBy(focus, 'definite-reference', focus.ground ?? focus.at)
}

/** "his plan", "Mr. Trump's claim": the owner before the noun. */
function whoOwns(scene: Scene, source: Range): Who {
  const { text, sentence, people } = scene
  const noun = nounAt(sentence, source.from)
  const word = wordOf(sentence, source.from)
  if (!noun) return NOBODY
  if (HE_OR_SHE.test(word)) {
    const who = whoIsHe(scene, source.from, FEMALE.test(word))
    return hasOtherOwner(scene, source.from, who) ? NOBODY : who
  }
  if (noun.owned === noun.from) return NOBODY
  const chunks = [{ ...noun, to: noun.owned, owned: noun.from }]
  const mentions = [ownerOf(text, sentence.tokens, noun)]
  const part: ReadSentence = { ...sentence, chunks, mentions }
  const found = named(text, part, { from: 0, to: 1 }, people)
  return (found && settled(scene, found)) ?? described(text, part, { from: 0, to: 1 })
}

/** "Hale's refusal to affirm his support": behind another owner, "his" is not who spoke in the sentence before. */
function hasOtherOwner({ text, sentence, people }: Scene, k: number, { name }: Who): boolean {
  for (let i = 0; i < k && name !== null; i++) {
    const noun = nounAt(sentence, i)
    const owner = noun && ownerOf(text, sentence.tokens, noun)
    const who = owner && (people.find(owner) ?? owner)
    if (who?.person && who.name !== name) return true
  }
  return false
}

/** "McConnell, who said …": the phrase right before the relative. */
function antecedent(scene: Scene, k: number): Who {
  const last = kindOf(scene.sentence, k - 1) === 'comma' ? k - 2 : k - 1
  if (!nounAt(scene.sentence, last)) return NOBODY
  const before = wordOf(scene.sentence, k) === 'who' ? whoIsMeant(scene.sentence, last) : last
  const range = { from: before, to: before + 1 }
  const who = whoIs(scene, range)
  return meantBy(who, 'pronoun', who.ground ?? spanOf(scene.sentence, range))
}

/** [R2] The one person of the same sex who is a subject earlier in the sentence, else [R3] the focus, if it may be meant. */
function whoIsHe(scene: Scene, k: number, female: boolean): Who {
  const fits = ({ gender }: Who): boolean => gender === null || (gender === 'female') === female
  const within = subjectsBefore(scene, k).filter(fits)
  const names = new Set(within.map((who) => who.name))
  if (names.size > 1) return NOBODY
  const nearest = within.at(-1) ?? scene.focus
  const found = nearest?.shared ? ofSex(scene, nearest, female) : nearest
  if (!found || found.name === null || !found.person || !fits(found)) return NOBODY
  return meantBy({ ...found, gender: female ? 'female' : 'male' }, 'pronoun', found.ground ?? found.at)
}

/** Of several with one surname, the one who is a woman, or a man. */
function ofSex({ people }: Scene, { name, at }: Mentioned, female: boolean): Mentioned | null {
  const one = people.bearer(name ?? '', female ? 'female' : 'male')
  return one && knownPerson(one, at)
}

/** The people who are subjects of verbs before chunk `k`. */
function subjectsBefore({ text, sentence, people }: Scene, k: number): Mentioned[] {
  const found: Mentioned[] = []
  for (const subject of sentence.subjects) {
    if (!subject || subject.to > k || !nounAt(sentence, subject.from)) continue
    const who = named(text, sentence, subject, people)
    if (who?.person) found.push(who)
  }
  return found
}

/** [R4] "he told Kerry": the hearer is not the speaker. */
function isHearer({ text, sentence, people }: Scene, cue: Range, who: Who): boolean {
  if (!nounAt(sentence, cue.to)) return false
  return named(text, sentence, { from: cue.to, to: cue.to + 1 }, people)?.name === who.name
}

const NO_WORDS: ReadonlySet<string> = new Set(['quote', 'stop', 'comma', 'mark', 'conjunction', 'dash'])

/** [R3] Who is in focus after a sentence: its speaker where it has one, known or not; else its only person subject. */
function nextFocus(scene: Scene, found: readonly (readonly [Attribution, Who])[]): Focus {
  const { sentence } = scene
  const quotesOnly = sentence.chunks.every(({ kind }) => NO_WORDS.has(kind))
  if (quotesOnly) return scene.focus
  const speech = found.find(([a]) => a.source !== null && isSpeech(a))
  if (speech && !isAside(sentence, speech[0])) return remember(scene, speech[0], speech[1])
  let only: Mentioned | null = null
  for (const subject of sentence.subjects) {
    if (!subject || !nounAt(sentence, subject.from)) continue
    const who = whoIs(scene, subject)
    if (!who.person) continue
    if (only && only.name !== who.name) return null
    only = mentionedAt(who, who.ground ?? spanOf(sentence, subject))
  }
  return only && only.name !== null ? { spoke: false, ...only } : null
}

/** "Orr shrugged when Hale asked …": who speaks in a clause of time behind the main one is not who the sentence is about. */
function isAside(sentence: ReadSentence, { source }: Attribution): boolean {
  const before = source ? source.from - 1 : -1
  return before > 0 && kindOf(sentence, before) === 'subordinator' && TIME.test(wordOf(sentence, before))
}

const TIME = /^(?:when|after|before|while|until)$/

function remember({ sentence }: Scene, attribution: Attribution, who: Who): Focus {
  const at = who.ground ?? sourceSpan(sentence, attribution)
  return who.name !== null && who.person && at ? { spoke: true, ...mentionedAt(who, at) } : null
}

import type { Shape } from '../line-shape'
import { DATED_END, PICTURE_DATE } from './dates'
import type { Rule } from './rule'

/** Characters at the end of a line in which a credit is looked for. */
const CREDIT_REACH = 120
const LONGEST_CAPTION = 90
const LONGEST_SCENE = 50

const AGENCY =
  '(?:ap|afp|epa|upi|pa (?:wire|images|media)|reuters|getty|getty images|associated press|shutterstock|istock|xinhua)'
/** "(AP Photo/Jane Doe)", "(Image: GETTY)", "(Credit: iStock)". */
const CREDIT_IN_BRACKETS = new RegExp(
  `\\((?:[^()]{0,50}[\\s/])?(?:${AGENCY}\\b|(?:file|pool|handout|stock|submitted|courtesy) (?:photo|image)s?|(?:photo|image|credit|photograph|picture|screengrab|screenshot|illustration|pic)s?\\s?(?::|by\\b|from\\b|via\\b|courtesy\\b|credit\\b))[^()]{0,80}\\)[\\s.\\]]*$`,
  'i'
)
/** "(AP)": a caption's credit behind a scene, the agency's own behind a report. */
const AGENCY_IN_BRACKETS = new RegExp(`\\(${AGENCY}(?:[/, ]{1,2}${AGENCY})?\\)[\\s.]*$`, 'i')
/** "Photo by Jane Doe", "Jane Doe/Getty Images", "REUTERS/Jane Doe", "© AFP / Jane Doe". */
const CREDIT_AT_END =
  /(?:\b[Cc]redits?(?::|\.{3}) ?\p{Lu}[^.!?]{1,60}|\b(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]hotograph|[Pp]icture|[Ii]llustration|[Ss]creengrab)s?(?: [Cc]redit)?\s?(?::|by|courtesy of|via) ?\p{Lu}[^.!?]{1,60}|\p{Lu}[\p{L}.'’-]+(?: ?\/ ?(?:Associated Press|Reuters|REUTERS|AFP|AP|EPA|Getty|Shutterstock|Unsplash)|[ /]{1,3}Getty Images)(?: via \p{Lu}[^.!?]{1,40})?|\b(?:REUTERS|Reuters|AFP|EPA|EPA-EFE|AP Photo|AP|AFP PHOTO|Getty(?: Images)?|Xinhua|TASS|Sputnik) ?\/ ?\p{Lu}[^.!?]{1,50}|©\s?\p{Lu}[^.!?]{1,60}|[.”’] \((?:\p{Lu}[\p{L}.&' -]{1,40}\/){1,4}\p{Lu}[\p{L}.&' -]{1,40}\)|\b[Ss]ubmitted [Pp]hoto|\.{3} \[\+\].{0,120})[\s.)\]]*$/u
const CREDIT_AT_START = new RegExp(
  `^\\W*(?:(?:photo|image|photograph|picture|illustration|caption|pictured|photo illustration|cover photo|main image|featured? image)s?(?: (?:credit|source|by))?s?\\s?:|(?:photo|image|photograph|picture|pic)s? (?:by|courtesy|via|credit)\\b|pics?\\s?:|(?:image|photo)s? (?:is |are )?(?:used )?for representation|©[^/]{1,40}/|(?:image|media|photo) ?(?:copyright|caption)|credits?(?:\\s?:|\\.{3})|file(?: photo)?(?:\\s?:|\\s[-–—])|(?:above|below|left|right|top|bottom)\\s?:|${AGENCY}\\s?(?:/|\\W*$)|(?:ap|reuters|getty|afp) (?:photo|image)s?\\b|in this (?:\\p{L}+\\.? ){0,3}(?:\\d{1,2},? )?(?:\\d{4},? )?(?:file |handout |undated |still |frame )?(?:photo|photograph|image|picture|frame grab)\\b)`,
  'iu'
)
/** Looked for by its last word, as `SECOND_SENTENCE` by its stop. */
const FILE_PHOTO = / (?:photo|photograph|picture)\b(?<=\b(?:file|handout|undated|combination) \w+)/i

/** Verbs of what a picture shows, in the present tense that captions are written in. */
const SCENIC = [
  ...verbs(
    `speak arrive wave walk stand sit gesture listen pose address attend greet hug embrace shake smile board kiss
     cheer applaud salute gather march testify`
  ),
  ...['seen', 'shown', 'pictured'].flatMap((word) => [`is ${word}`, `are ${word}`])
]
/** Others that show a scene only beside a full date. */
const SHOWN = verbs(
  `look hold leave point carry ride pause react celebrate wait pray enter appear answer talk meet deliver depart
   inspect patrol visit lead hold raise kick run perform mourn watch`
)

/** "speaks", "watches", "testifies". */
function verbs(list: string): string[] {
  return list
    .split(/\s+/)
    .map((verb) => verb.replace(/([^aeiou])y$/, '$1ie').replace(/(sh|ch|s)$/, '$1e') + 's')
}

const WORD = '[\\p{L}\\p{N}.,\'’“”"()-]+'
const SUBJECT = `^\\p{Lu}${WORD}(?: ${WORD}){0,15}?`
const SCENE =
  '(?:during|outside|inside|near|at|in|on|after|before|as|with|to|from|past|next|alongside|aboard|through|while|following|for|into|out|over|behind)'
/** The word before the verb is a name: "drew cheers as" and "on marches through" are no scenes. */
const SCENIC_OPENING = new RegExp(
  `${SUBJECT}(?<=(?:^| )["“(]?\\p{Lu}[^ ]*) (?:${SCENIC.join('|')}) (?:\\p{L}+ ){0,4}?${SCENE}\\b`,
  'u'
)
const DATED_OPENING = new RegExp(`${SUBJECT} (?:${[...SCENIC, ...SHOWN].join('|')}) `, 'u')
const FULL_DATE_END = /, (?:19|20)\d\d[.)\s]*$/
const NARRATION =
  /\b(?:said|says|told|was|were|had|has|have|did|would|could|will|should|may|might|can|if|because|but|added|announced)\b/
const PRONOUN_START =
  /^(?:he|she|it|they|we|i|you|this|that|there|these|those|what|who|but|and|so|if|when|as)\b/i
/** The stop is looked for before the word that it ends: there are fewer stops than words. */
const SECOND_SENTENCE = /[.!?](?<=\b\p{Ll}{3,}.)["”]?\s+\p{Lu}/u

/** A caption carries a photographer's or agency's credit ([N6]). */
export const CREDITED_CAPTION: Rule = {
  class: 'photo-caption',
  cost: 2,
  maxWords: LONGEST_CAPTION,
  words:
    'photo|image|picture|illustration|caption|credit|screengrab|screenshot|frame grab| pic | pics |copyright|©|/|+|' +
    '^file|^above|^below|^left|^right|^top|^bottom|' +
    ' ap | afp | epa | upi | pa | reuters | getty | associated press | shutterstock | istock | xinhua ',
  holds: ({ text }) => text.length <= 1000 && isCredited(text)
}

/** Or it is one sentence in the present tense that shows a scene and has its place or its date ([N6]). */
export const SCENE_CAPTION: Rule = {
  class: 'photo-caption',
  cost: 2,
  maxWords: LONGEST_SCENE,
  words: [...SCENIC, ...SHOWN].map((verb) => ` ${verb} `).join('|'),
  holds: ({ text, shape }) => isOneSentence(text, shape) && showsScene(text)
}

/** Or it is one sentence that has the date as agencies put it on a picture ([N6]). */
export const DATED_CAPTION: Rule = {
  class: 'photo-caption',
  cost: 2,
  maxWords: LONGEST_SCENE,
  words: PICTURE_DATE.words,
  holds: ({ text, shape }) => isOneSentence(text, shape) && PICTURE_DATE.pattern.test(text)
}

function isCredited(text: string): boolean {
  if (CREDIT_AT_START.test(text)) return true
  const end = text.slice(-CREDIT_REACH)
  if (AGENCY_IN_BRACKETS.test(end)) return !NARRATION.test(text)
  return CREDIT_IN_BRACKETS.test(end) || CREDIT_AT_END.test(end) || FILE_PHOTO.test(text)
}

const isOneSentence = (text: string, { words }: Shape): boolean =>
  words >= 6 &&
  text.length <= 1000 &&
  !PRONOUN_START.test(text) &&
  !NARRATION.test(text) &&
  !SECOND_SENTENCE.test(text)

function showsScene(text: string): boolean {
  if (FULL_DATE_END.test(text) && DATED_OPENING.test(text)) return true
  return SCENIC_OPENING.test(text) && (/,\s\p{Lu}/u.test(text) || DATED_END.test(text))
}

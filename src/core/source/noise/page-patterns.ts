import { MONTH } from './dates'
import { opening, phrases, whole } from './patterns'

export const SEPARATOR = /^[^\p{L}\p{N}]+$/u
export const LINK = phrases([['^http|^www', '^(?:https?:\\/\\/|www\\.)\\S+(?:\\s*\\|+)?$']])
export const FILE_NAME = /^[^\s/]+\.(?:png|jpe?g|gif|svg|webp|ico|bmp|css|js|mp4|mp3)$/

export const COPYRIGHT = phrases([
  [
    '©|ⓒ|^c |copyright',
    '^\\W*(?:©(?!.{0,40}/)|ⓒ|\\(c\\)|copyrights?\\b|all (?:content|contents|material) (?:©|copyright))'
  ],
  ['all rights reserved', '\\ball rights reserved\\b'],
  ['all rights on|all copyrights on', '\\ball (?:copy)?rights on .{0,60}\\breserved\\b'],
  ['©|ⓒ|copyright', '^.{0,60}(?:©|ⓒ|copyright)\\s*(?:\\(c\\)\\s*)?(?:19|20)\\d\\d\\b'],
  [
    'may not be ',
    '\\bmay not be (?:published|reproduced|republished|redistributed|copied|used|rewritten)\\b.{0,80}\\b(?:permission|rewritten|redistributed|consent|without)\\b'
  ],
  ['^without', '^without (?:\\w+ ){0,4}(?:permission|consent)\\b'],
  ['registered trademark', '\\bregistered trademarks? of\\b'],
  [
    'copyright|may be reproduced',
    '\\bsubject to copyright\\b|\\bno part (?:of .{0,40} )?may be reproduced\\b'
  ],
  ['^reproduction', '^reproduction\\b.{0,60}\\b(?:prohibited|permission)\\b']
])

export const ADVERTISEMENT = whole([
  'advertisements?(?: feature)?',
  'adverts?',
  'ads?',
  'ads? by \\S+',
  'sponsored(?: content| links?| by .{0,40})?',
  'paid (?:post|content|partner content|for by .{0,40})',
  'promoted(?: content| stories)?',
  '(?:story|article|content) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|gallery|video))?',
  'continue reading(?: (?:the )?(?:main story|below|this story))?',
  'scroll (?:down )?(?:to|for) (?:continue|more|continue reading)',
  '(?:skip|close|report this|remove|hide) ads?(?:vertisement)?',
  'supported by',
  'loading(?: ad| advertisement)?',
  'from our (?:partners|sponsors)',
  'anzeige|werbung|publicit[ée]|publicidad|publicidade|реклама|advertentie|annons|annonce|広告|广告|광고'
])

export const RELATED_HEADING = whole([
  '(?:related|similar|recommended|featured|suggested)(?: (?:news|stories|story|articles?|links?|coverage|posts?|content|topics?|tags?|videos?|reading|items|searches|for you|reads))?',
  '(?:also )?read (?:more|also|next|this(?: next)?|on)(?: (?:stories|news|articles|on this))?',
  'see (?:also|more)',
  '(?:you )?(?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)(?: this| these)?',
  'more (?:from|on|in|about|news|stories|headlines|coverage|articles|videos|like this)\\b.{0,50}',
  '(?:most|more) (?:read|popular|viewed|watched|commented|shared|emailed|discussed|recent|clicked)(?: .{0,30})?',
  "(?:top|latest|trending|popular|recent|new|breaking|other|our latest|our best|editor['’]?s['’]?|staff|must[- ](?:read|see)) (?:news|stories|story|videos?|picks?|posts?|articles?|headlines|reads?|now|topics|comments)(?: .{0,30})?",
  'trending(?: now| today)?',
  '(?:up )?next(?: up)?(?: (?:article|story|post|in .{0,30}))?',
  '(?:previous|prev|older|newer)(?: (?:article|story|post)s?)?',
  "don['’]t miss(?: .{0,30})?",
  '(?:in )?case you missed it',
  'what to (?:read|watch) next',
  '(?:from )?around the web',
  '(?:also )?(?:in|on) (?:this|other) (?:story|article|topic|section|news)',
  'watch(?: also| next| now| more| live)?',
  'popular (?:on|in|right now|this week).{0,30}',
  'explore(?: more)?(?: on .{0,40})?',
  'upcoming events?',
  'lesen sie auch|mehr zum thema|à lire aussi|sur le même sujet|lea también|leia também|leggi anche|читайте также|lees ook',
  'you are (?:at|here).{0,40}'
])

export const RELATED_PREFIX = {
  words:
    '^related|^read|^see|^watch|^listen|^more|^also|^gallery|^photos|^in pictures|^slideshow|^must|^recommended|^don|^trending|^on |^next|^previous',
  pattern: opening([
    "(?:related|read (?:more|also|next)|see (?:also|more)|watch|listen|more|also read|gallery|photos|in pictures|slideshow|must read|recommended|don['’]t miss|trending|read it here|related (?:post|story|article|content|stories|coverage|news|link|video))\\s?[:|»>]",
    'also on \\S+\\.(?:com|org|net|co)',
    'on \\S+\\.(?:com|org|net|co(?:\\.uk)?):',
    '(?:next|previous) (?:post|story|article)\\s?[:»>]'
  ])
}

export const COMMENTS = whole([
  '(?:view |show |read |see |add |post |leave |load )?(?:all |the |a |your )?(?:\\d[\\d,.]* )?(?:user |reader |facebook )?comments?(?: \\(?\\d[\\d,.]*\\)?)?(?: (?:below|section|are closed|on this (?:story|article)))?',
  'leave a (?:reply|comment|response)',
  'join the (?:conversation|discussion)',
  '(?:view the )?discussion(?: thread)?',
  '\\d[\\d,.]* (?:responses?|replies|thoughts) (?:to|on) .{0,80}',
  `.{2,60} (?:on|at) (?:${MONTH}|[\\d:/.,]|[ap]\\.?m|at|on|th|st|nd|rd| )+ (?:says?|said|wrote)`,
  '.{0,30}comments powered by .{0,30}',
  'what do you think',
  'have your say.{0,40}|tell us what you think',
  'kommentare|commentaires|comentarios|commenti|комментарии'
])

/** Headings over the points of an article that its own body tells again. */
export const DIGEST_HEADING = whole([
  '(?:story |article |key )?(?:highlights|points|takeaways|summary)|at a glance|in (?:brief|short)|key facts|what you need to know|tl;?dr|synopsis'
])

/** Names of a site's sections, alone on a line. */
export const SECTIONS = whole([
  '(?:world|national|local|international|latest|breaking|us|uk|u\\.s\\.|home|top)? ?news|opinions?|sports?|world|politics|business|markets?|money|economy|asia|africa|europe|americas|middle east|asia[- ]pacific|technology|tech|health|science|environment|climate|entertainment|arts?(?: (?:and|&) \\w+)?|culture|lifestyle|life|travel|style|food|education|auto|real estate|investigations?|features?|columns?|editorials?|letters|obituaries|crime|weather|live|video'
])

/** Markup and style sheets that were taken for text. */
export const CODE = {
  words: '<|{|}|;|^function|^var|^window|^document',
  pattern:
    /^(?:&lt;|<)[a-z/!](?:(?!&gt;|>).)*(?:(?:&gt;|>)(?:&(?:amp;)?[#\w]+;|\s)*(?:(?:&lt;|<)(?:(?!&gt;|>).)*)?)*.{0,20}$|^\{[*{%]|^[\w.#@-][^.?!"]{0,80}\{$|^[a-z-]{3,40}\s?:\s?[^\s"][^"]{0,80};$|^\}$|^(?:function|var|window|document)\b.{0,40}[({=]/
}

/**
 * How the lines around an article begin or read, on any site. They are tested on text in small letters, which is
 * several times faster than ignoring case, and have no nested repetition. Bylines alone need the capitals.
 */

const whole = (alternatives: readonly string[]): RegExp =>
  new RegExp(`^[\\s>»›•*\\-–—|#]*(?:${alternatives.join('|')})[\\s:.!?»›>|…+×*\\-–—]*$`)

const opening = (alternatives: readonly string[]): RegExp =>
  new RegExp(`^[\\s>»›•*\\-–—|([]*(?:${alternatives.join('|')})`)

export const SEPARATOR = /^[^\p{L}\p{N}]+$/u
export const LINK = /^(?:https?:\/\/|www\.)\S+(?:\s*\|+)?$/
export const FILE_NAME = /^[^\s/]+\.(?:png|jpe?g|gif|svg|webp|ico|bmp|css|js|mp4|mp3)$/

/** The same for `COPYRIGHT`. */
export const COPYRIGHT_WORDS =
  /[©ⓒ]|\(c\)|copyright|reserved|may not be|may be repr|without|trademark|reproduction/

export const COPYRIGHT = new RegExp(
  [
    '^\\W*(?:©(?!.{0,40}/)|ⓒ|\\(c\\)|copyrights?\\b|all (?:content|contents|material) (?:©|copyright))',
    '\\ball rights reserved\\b',
    '\\ball (?:copy)?rights on .{0,60}\\breserved\\b',
    '^.{0,60}(?:©|ⓒ|copyright)\\s*(?:\\(c\\)\\s*)?(?:19|20)\\d\\d\\b',
    '\\bmay not be (?:published|reproduced|republished|redistributed|copied|used|rewritten)\\b.{0,80}\\b(?:permission|rewritten|redistributed|consent|without)\\b',
    '^without (?:\\w+ ){0,4}(?:permission|consent)\\b',
    '\\bregistered trademarks? of\\b',
    '\\bsubject to copyright\\b|\\bno part (?:of .{0,40} )?may be reproduced\\b',
    '^reproduction\\b.{0,60}\\b(?:prohibited|permission)\\b'
  ].join('|')
)

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

export const RELATED_PREFIX = opening([
  "(?:related|read (?:more|also|next)|see (?:also|more)|watch|listen|more|also read|gallery|photos|in pictures|slideshow|must read|recommended|don['’]t miss|trending|read it here|related (?:post|story|article|content|stories|coverage|news|link|video))\\s?[:|»>]",
  'also on \\S+\\.(?:com|org|net|co)',
  'on \\S+\\.(?:com|org|net|co(?:\\.uk)?):',
  '(?:next|previous) (?:post|story|article)\\s?[:»>]'
])

export const COMMENTS = whole([
  '(?:view |show |read |see |add |post |leave |load )?(?:all |the |a |your )?(?:\\d[\\d,.]* )?(?:user |reader |facebook )?comments?(?: \\(?\\d[\\d,.]*\\)?)?(?: (?:below|section|are closed|on this (?:story|article)))?',
  'leave a (?:reply|comment|response)',
  'join the (?:conversation|discussion)',
  '(?:view the )?discussion(?: thread)?',
  '\\d[\\d,.]* (?:responses?|replies|thoughts) (?:to|on) .{0,80}',
  '.{2,60} (?:on|at) [^"“”]{0,30}\\d[^"“”]{0,30} (?:says?|said|wrote)',
  '.{0,30}comments powered by .{0,30}',
  'what do you think',
  'have your say.{0,40}|tell us what you think',
  'kommentare|commentaires|comentarios|commenti|комментарии'
])

const NETWORKS =
  'facebook|twitter|x|instagram|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|flipboard|youtube|vkontakte|vk|odnoklassniki|google ?\\+|email|e-mail|mail|messenger|snapchat|tiktok|pocket|sms|rss(?: feed)?|skype|line|copy (?:link|url)|print|viber|mix|xing|weibo|threads|bluesky|mastodon'

export const FURNITURE = whole([
  `(?:${NETWORKS})(?:[ ,|/•·]+(?:${NETWORKS}|share|tweet|and|or|on)){0,12}`,
  `(?:share|tweet|pin|post|follow|like|send|e?-?mail|save|join|find|connect)(?: (?:this|us|me|it|all|via|on|to|with|by|our|the|article|story|page|post|link|friend|a|friends|\\S+)){0,4} (?:${NETWORKS})(?:[ ,|/]+(?:${NETWORKS}|share|tweet|on|and|via|shortlink)){0,12}`,
  '(?:\\d[\\d.,]*k? )?(?:shares?|likes?|tweets?|views?|followers?|fans?|subscribers?)(?: \\d[\\d.,]*k?)?(?: .{0,20})?',
  'share (?:this|all|via|options|article|story|save|with|on|to|your).{0,60}',
  'stay (?:tuned|connected|informed|in touch|up[- ]to[- ]date).{0,30}',
  '(?:print|mail|large|medium|small|comment|share|pdf|text)(?:[\\s,|/•·]+(?:print|mail|large|medium|small|comment|share|pdf|text|size|\\+|-)){1,8}',
  'media playback is (?:unsupported|not supported).{0,30}',
  '(?:story|article) (?:tools|options)|printer[- ]friendly.{0,20}',
  '(?:already|not) (?:a|yet a) (?:subscriber|member|registered).{0,40}',
  '(?:share|tweet|pin|print|save|copy|close|menu|search|home|login|register|subscribe|subscriptions?|newsletters?|contact|about|careers|jobs|help|faq|feedback|support|sitemap|archives?|videos?|photos?|galler(?:y|ies)|podcasts?|live|advertise|sections|more|tags?|topics|categor(?:y|ies)|disclaimer|donate|shop|store|weather|horoscopes?|classifieds|obituaries|e-?edition|caption|credit)',
  '(?:log|sign) ?(?:in|out|up|on)(?:[ /|]+(?:log|sign) ?(?:in|up)| (?:now|here|for free|or .{0,20}|to .{0,40}))?',
  '(?:my |create (?:an |your )?)?(?:account|profile|settings)(?: settings)?',
  '(?:skip|jump|back|return|go) to (?:main |the )?(?:content|navigation|top|home(?:page)?|gallery|search|footer|main|article|list)(?: .{0,20})?',
  '(?:privacy|cookie|cookies|editorial|ethics|corrections?|comments?|advertising|ad)(?: (?:and|&) \\w+)? (?:policy|policies|notice|statement|settings|preferences|choices|center|options|code|guidelines)',
  '(?:terms|conditions)(?: (?:of|and|&) (?:service|use|sale|conditions|privacy)){0,2}(?: (?:and )?privacy (?:policy|notice))?',
  'do not sell (?:or share )?my (?:personal )?(?:info|information|data)',
  '(?:about|contact|advertise with|work (?:for|with)|join|write for|follow|support|email|call|find)(?: (?:us|me))',
  '(?:sign up|subscribe|register)\\b.{0,70}',
  '(?:get|download)(?: (?:the|our|your))? .{0,30}(?:app|apps|newsletter|magazine|alerts|notifications)(?: .{0,30})?',
  '(?:enter |your )+(?:e-?mail|email address|name|zip code|password|message|comment).{0,40}',
  '(?:click|tap) (?:here|to|on|for)\\b.{0,60}',
  '(?:\\d+|one|two|three) ?(?:-| )?min(?:ute)?s? (?:read|listen|watch)(?: time)?',
  '(?:image|photo|slide|video|gallery|page) ?\\d+ ?(?:of|/) ?\\d+(?: .{0,12})?',
  '(?:view|see|show|hide|open|close|expand|load|browse) (?:all|more|full|gallery|fullscreen|slideshow|photos?|caption|options|menu|less|transcript|image|details)\\b.{0,40}',
  '(?:filed under|tagged(?: with| in| as)?|tags|topics|posted in|categories|category|keywords|subjects|labels|trends|section|related tags)\\s?:.{0,160}',
  '(?:hosted|powered|built|designed|developed|secured|protected) by.{0,30}',
  '.{0,24}\\bssl\\b.{0,12}',
  '(?:visa|mastercard|paypal|american express)(?:[ ,/]+(?:visa|mastercard|paypal|american express)){0,4}',
  '(?:text|font) size.{0,12}|a a a|aa+',
  '(?:listen|play|pause|mute|replay|autoplay|fullscreen)(?: (?:to )?(?:this )?(?:article|story|video|audio|now))?',
  'like (?:this|our|what you).{0,60}',
  '(?:\\S+ ){0,3}newsletters?',
  'request reprints?.{0,80}',
  '(?:order|buy|purchase)? ?reprints?(?: .{0,20})?|print (?:this )?article',
  '(?:get )?short ?url|permalink|shortlink',
  'report (?:an? )?(?:error|typo|correction|mistake|this|bug).{0,40}',
  'word ?count:? ?\\d*',
  '(?:this )?(?:article|story|page)? ?(?:tags|options|tools)',
  'follow .{0,40} on .{0,40}',
  'loading.{0,30}|please wait',
  'thank(?:s| you)(?: for .{0,60})?',
  '(?:error|an error (?:has )?occurred).{0,60}',
  '(?:breaking|latest) news(?: alerts?)?',
  '(?:comments? )?(?:are closed|closed|disabled)',
  'all times .{0,30}',
  'rss|faqs?|atom|ok|×|yes|no|send|submit|cancel|save|go|next|reply|edit|report|flag'
])

/** Headings over the points of an article that its own body tells again. */
export const DIGEST_HEADING = whole([
  '(?:story |article |key )?(?:highlights|points|takeaways|summary)|at a glance|in (?:brief|short)|key facts|what you need to know|tl;?dr|synopsis'
])

const PAPERS =
  'Advertiser|Advocate|Age|Bulletin|Chronicle|Citizen|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mirror|Monitor|News|Nation|Observer|Online|Post|Press|Record|Register|Reporter|Republic|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|Weekly|Wire|World'

/** A paper's name alone on a line: "The Daily Herald". Like a byline, it needs its capitals. */
export const SITE_NAME = new RegExp(
  `^The (?!Associated|Canadian)(?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}(?:${PAPERS})$|^(?:\\p{Lu}[\\p{L}.'’-]+ ){0,2}Daily (?:${PAPERS})$`,
  'u'
)

/** Names of a site's sections, alone on a line. */
export const SECTIONS = whole([
  '(?:world|national|local|international|latest|breaking|us|uk|u\\.s\\.|home|top)? ?news|opinions?|sports?|world|politics|business|markets?|money|economy|asia|africa|europe|americas|middle east|asia[- ]pacific|technology|tech|health|science|environment|climate|entertainment|arts?(?: (?:and|&) \\w+)?|culture|lifestyle|life|travel|style|food|education|auto|real estate|investigations?|features?|columns?|editorials?|letters|obituaries|crime|weather|live|video'
])

/** Markup and style sheets that were taken for text. */
export const CODE =
  /^(?:&lt;|<)[a-z/!](?:(?!&gt;|>).)*(?:(?:&gt;|>)(?:&(?:amp;)?[#\w]+;|\s)*(?:(?:&lt;|<)(?:(?!&gt;|>).)*)?)*.{0,20}$|^\{[*{%]|^[\w.#@-][^.?!"]{0,80}\{$|^[a-z-]{3,40}\s?:\s?[^\s"][^"]{0,80};$|^\}$|^(?:function|var|window|document)\b.{0,40}[({=]/

/** One of these is in every text that `FURNITURE_PROSE` matches: long paragraphs are passed over quickly. */
export const FURNITURE_WORDS =
  /cookie|privacy|disclaimer|continue|free article|your limit|reached your|something to|opinion|affected|share your|with us|question|javascript|browser|e-?mail|logged in|signed in|log in|inbox|newsletter|alerts|subscri|spam|opt out|get |subscribed|signed up|registered|journalism|donat|contribut|proposition|member|hear from|hear your|tell us|send us|tip|comment|respectful|affiliate|referral|your account|your password|your profile|verification|activation|please|agree|consent|accept|acknowledge|opinions|terms/

export const FURNITURE_PROSE = new RegExp(
  [
    '\\b(?:this|our|the) (?:web)?site uses? cookies?\\b',
    '\\bwe(?: and our partners)? use cookies?\\b',
    '\\buses cookies? (?:for|to|and|or)\\b',
    '\\bcookie (?:policy|preferences|settings)\\b',
    '\\bby (?:using|continuing|clicking|submitting|signing|subscribing|registering|checking)\\b.{0,80}\\b(?:agree|accept|consent|acknowledge)\\b',
    '\\b(?:agree|consent) to (?:our|the|their|receive)\\b.{0,60}\\b(?:terms|policy|privacy|emails?|newsletters?|use)\\b',
    '\\bprivacy policy\\b.{0,60}\\b(?:terms|cookies?|apply|applies)\\b',
    '^\\W*(?:please )?(?:enable|activate|turn on|allow) (?:javascript|cookies)\\b',
    '\\bjavascript (?:is|must be|seems to be|needs to be)\\b',
    "\\byour (?:web )?browser (?:does not|doesn['’]t|is)\\b",
    '\\byour email address will not be (?:published|shared)\\b',
    '\\b(?:must|need to) be (?:logged|signed) in to\\b|\\bmust log in to\\b',
    '^\\W*(?:sign up|subscribe|register|join|get)\\b.{0,120}\\b(?:newsletters?|inbox|alerts|subscription|e-?mail updates)\\b',
    '^.{0,120}\\b(?:your inbox|to your (?:email|phone))\\b.{0,40}$|\\bsuccessfully (?:subscribed|signed up|registered)\\b|\\bclick to subscribe\\b',
    '^\\W*get\\b.{0,120}\\b(?:issues for|for (?:just|only|as little)|every (?:day|morning|week|month)|delivered|breaking|best stories|big stories)\\b',
    '\\b(?:unsubscribe|opt out) at any time\\b|\\bno spam\\b',
    '^\\W*(?:support|like what you|love our|enjoy(?:ing|ed)?|if you (?:like|enjoy)(?:ed)?)\\b.{0,80}\\b(?:journalism|donat|subscri|contribut|proposition|member)',
    '^\\W*(?:we want to hear|tell us what|send us|got a (?:news )?tip|have a (?:news )?tip|do you have a (?:story|tip))\\b',
    '\\bas you comment\\b|\\b(?:please|keep (?:it|your comments|comments)) (?:be )?(?:respectful|civil)\\b',
    '^\\W*to (?:continue|keep|read|view|access)\\b.{0,60}\\b(?:subscri|log in|sign|register|account)',
    '\\balready (?:a|have an?) (?:subscri|account|member)|\\bfree articles?\\b.{0,40}\\b(?:left|remaining|month|limit)\\b|\\breached your (?:limit|article)',
    '^\\W*have (?:something to (?:say|share)|an opinion|you been affected|a question)\\b|\\bshare your (?:experiences?|thoughts|views|stor(?:y|ies))\\b.{0,40}\\b(?:with|by|below|e-?mail|at)\\b',
    '^\\W*disclaimer\\s?:',
    '^\\W*(?:chat|connect|join) with us\\b',
    '\\bsubmission guidelines\\b|\\bcomment(?:ing|s)? (?:policy|guidelines|are moderated)\\b|\\bcomments (?:are )?(?:moderated|closed|subject)\\b',
    '\\b(?:affiliate|referral) (?:links?|commissions?)\\b',
    '\\byour (?:account|password|subscription|verification|activation|profile)\\b.{0,30}\\b(?:has|have|was|been|e-?mail|reset)\\b',
    '^\\W*(?:check your (?:inbox|e-?mail)|please (?:check|confirm|enter|select|try again|note that your))\\b',
    '\\bopinions expressed\\b.{0,80}\\b(?:own|authors?|contributors?)\\b'
  ].join('|')
)

const AGENCIES =
  'reuters|associated press|the associated press|ap|afp|agence france-presse|bloomberg|upi|ians|pti|ani|xinhua|tass|interfax|dpa|efe|ansa|kyodo(?: news)?|press association|pa media|canadian press|the canadian press|(?:news )?agencies|press trust of india|anadolu agency|dow jones newswires'

export const AGENCY_CREDIT = new RegExp(
  [
    '^\\W*(?:additional |with additional )?(?:reporting|writing|editing|compiled|edited|translated|graphics?|research(?:ed)?) (?:and (?:reporting|writing|editing) )?by\\b',
    `^\\W*(?:source:? ?|by |from |via |\\(c\\) ?|© ?)?(?:${AGENCIES})(?:[ /,&]+(?:and )?(?:${AGENCIES}))?\\W*$`,
    '^\\W*with (?:files|reports?|reporting|inputs?|additional (?:reporting|information)) (?:from|by)\\b',
    '\\bcontributed (?:reporting|to (?:this|the) (?:report|story|article|post))\\b.{0,40}$',
    '^\\W*(?:this|the) (?:article|story|report|post|piece|column|essay|transcript)\\b.{0,40}\\b(?:originally|first|previously) (?:appeared|published|ran|posted)\\b',
    '^\\W*(?:originally|first) (?:published|appeared|posted)\\b',
    '^\\W*\\((?:adds|updates|recasts|refiles|corrects|rewrites|repeats|writes through)\\b[^()]{0,120}\\)\\W*$',
    '\\b(?:not been edited|auto-?generated|published) (?:by|from)\\b.{0,60}\\b(?:staff|feed)\\b|\\bsyndicated feed\\b',
    '^\\W*our standards\\s?:',
    '^\\W*the post .{5,200} appeared first on .{2,60}$',
    '^\\W*(?:staff and )?(?:wire|news) (?:services?|reports?)(?: contributed)?\\W*$'
  ].join('|')
)

/** A name: two to four capitalised words, initials and particles between them. */
const NAME =
  "\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|de|del|della|van|von|der|den|bin|al|el|la|le|da|di|dos)){1,4}"

export const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|BYLINE|Byline|[Ww]ritten by|Posted by|Published by|[Pp]ar|Von|[Pp]or|Di|Автор):?\\s+(?:(?:Dr|Prof|Rev|Sir)\\.? )?(?:${NAME}|\\p{Lu}{2,}(?: \\p{Lu}[\\p{Lu}.'’-]*){1,3}|[Ss]taff|The (?:Associated Press|[A-Z]\\w+ (?:staff|Staff)))(?:\\W|$)|^(?:By|BY|by):?$`,
  'u'
)

export const AUTHOR_NOTE = new RegExp(
  [
    '^\\W*follow (?:him|her|me|them|us|the author|@?[\\p{L}\\d_]+(?: @?[\\p{L}\\d_]+){0,3}) (?:on|at)\\b.{0,30}\\b(?:twitter|facebook|instagram|linkedin|x|threads)\\b',
    '^\\W*(?:you can )?(?:reach|contact|write to|e-?mail|tweet|call) (?:him|her|me|them|the (?:author|writer|reporter)|[\\p{L}.]+(?: [\\p{L}.]+){0,3}) (?:directly )?(?:at|on|@) ?\\S*[@.]\\b',
    '^\\W*@\\w{2,20}\\W*$',
    '^\\W*[\\w.+-]+@[\\w-]+\\.[\\w.]+\\W*$',
    '^\\W*(?:twitter|e-?mail|contact|phone|tel)\\s?:\\s?\\S+(?: \\S+)?$',
    '^\\W*about the (?:author|writer|reporter)s?\\W*$'
  ].join('|'),
  'u'
)

import { phrases, whole } from './patterns'

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
  '(?:for )?(?:immediate|general) release(?:\\W.{0,40})?|(?:news|press|media) (?:release|statement)|(?:(?:media|press|investor)(?: relations)? )?(?:contacts?|inquiries|enquiries)\\s?:.{0,160}|(?:media|press|investor)(?: relations)? (?:contacts?|inquiries|enquiries)',
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

export const FURNITURE_PROSE = phrases([
  ['cookie', '\\b(?:this|our|the) (?:web)?site uses? cookies?\\b'],
  ['cookie', '\\bwe(?: and our partners)? use cookies?\\b'],
  ['cookie', '\\buses cookies? (?:for|to|and|or)\\b'],
  ['cookie', '\\bcookie (?:policy|preferences|settings)\\b'],
  [
    'by using|by continuing|by clicking|by submitting|by signing|by subscribing|by registering|by checking',
    '\\bby (?:using|continuing|clicking|submitting|signing|subscribing|registering|checking)\\b.{0,80}\\b(?:agree|accept|consent|acknowledge)\\b'
  ],
  [
    ' agree to | consent to ',
    '\\b(?:agree|consent) to (?:our|the|their|receive)\\b.{0,60}\\b(?:terms|policy|privacy|emails?|newsletters?|use)\\b'
  ],
  ['privacy policy', '\\bprivacy policy\\b.{0,60}\\b(?:terms|cookies?|apply|applies)\\b'],
  ['javascript|cookie', '^\\W*(?:please )?(?:enable|activate|turn on|allow) (?:javascript|cookies)\\b'],
  ['javascript', '\\bjavascript (?:is|must be|seems to be|needs to be)\\b'],
  [' browser ', "\\byour (?:web )?browser (?:does not|doesn['’]t|is)\\b"],
  ['your email address', '\\byour email address will not be (?:published|shared)\\b'],
  [
    'logged in to|signed in to|must log in',
    '\\b(?:must|need to) be (?:logged|signed) in to\\b|\\bmust log in to\\b'
  ],
  [
    '^sign up|^subscribe|^register|^join|^get',
    '^\\W*(?:sign up|subscribe|register|join|get)\\b.{0,120}\\b(?:newsletters?|inbox|alerts|subscription|e-?mail updates)\\b'
  ],
  [
    'your inbox|to your email|to your phone|successfully |to subscribe',
    '^.{0,120}\\b(?:your inbox|to your (?:email|phone))\\b.{0,40}$|\\bsuccessfully (?:subscribed|signed up|registered)\\b|\\bclick to subscribe\\b'
  ],
  [
    '^get',
    '^\\W*get\\b.{0,120}\\b(?:issues for|for (?:just|only|as little)|every (?:day|morning|week|month)|delivered|breaking|best stories|big stories)\\b'
  ],
  [' opt out |unsubscribe|no spam', '\\b(?:unsubscribe|opt out) at any time\\b|\\bno spam\\b'],
  [
    '^support|^like what|^love our|^enjoy|^if you',
    '^\\W*(?:support|like what you|love our|enjoy(?:ing|ed)?|if you (?:like|enjoy)(?:ed)?)\\b.{0,80}\\b(?:journalism|donat|subscri|contribut|proposition|member)'
  ],
  [
    '^we want|^tell us|^send us|^got a|^have a|^do you have',
    '^\\W*(?:we want to hear|tell us what|send us|got a (?:news )?tip|have a (?:news )?tip|do you have a (?:story|tip))\\b'
  ],
  [
    'as you comment|respectful| civil ',
    '\\bas you comment\\b|\\b(?:please|keep (?:it|your comments|comments)) (?:be )?(?:respectful|civil)\\b'
  ],
  [
    '^to continue|^to keep|^to read|^to view|^to access',
    '^\\W*to (?:continue|keep|read|view|access)\\b.{0,60}\\b(?:subscri|log in|sign|register|account)'
  ],
  [
    'already a |already have a|free article|reached your',
    '\\balready (?:a|have an?) (?:subscri|account|member)|\\bfree articles?\\b.{0,40}\\b(?:left|remaining|month|limit)\\b|\\breached your (?:limit|article)'
  ],
  [
    '^have |share your ',
    '^\\W*have (?:something to (?:say|share)|an opinion|you been affected|a question)\\b|\\bshare your (?:experiences?|thoughts|views|stor(?:y|ies))\\b.{0,40}\\b(?:with|by|below|e-?mail|at)\\b'
  ],
  ['^disclaimer', '^\\W*disclaimer\\s?:'],
  ['^chat with|^connect with|^join with', '^\\W*(?:chat|connect|join) with us\\b'],
  [
    'submission guidelines|commenting |comment policy|comments policy|comment guidelines|comments guidelines|comments are|comment are|comments moderated|comments closed|comments subject',
    '\\bsubmission guidelines\\b|\\bcomment(?:ing|s)? (?:policy|guidelines|are moderated)\\b|\\bcomments (?:are )?(?:moderated|closed|subject)\\b'
  ],
  ['affiliate|referral', '\\b(?:affiliate|referral) (?:links?|commissions?)\\b'],
  [
    'your account|your password|your subscription|your verification|your activation|your profile',
    '\\byour (?:account|password|subscription|verification|activation|profile)\\b.{0,30}\\b(?:has|have|was|been|e-?mail|reset)\\b'
  ],
  [
    '^check your|^please',
    '^\\W*(?:check your (?:inbox|e-?mail)|please (?:check|confirm|enter|select|try again|note that your))\\b'
  ],
  ['opinions expressed', '\\bopinions expressed\\b.{0,80}\\b(?:own|authors?|contributors?)\\b']
])

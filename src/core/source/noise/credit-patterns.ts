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

const PAPERS =
  'Advertiser|Advocate|Age|Bulletin|Chronicle|Citizen|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mirror|Monitor|News|Nation|Observer|Online|Post|Press|Record|Register|Reporter|Republic|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|Weekly|Wire|World'

/** A paper's name alone on a line: "The Daily Herald". Like a byline, it needs its capitals. */
export const SITE_NAME = new RegExp(
  `^The (?!Associated|Canadian)(?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}(?:${PAPERS})$|^(?:\\p{Lu}[\\p{L}.'’-]+ ){0,2}Daily (?:${PAPERS})$`,
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

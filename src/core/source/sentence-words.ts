/** Word lists of the sentence splitter, written by hand; all in lower case, without the final stop. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Always followed by the name they belong to: "Mr. Smith", "Gen. Lee". */
export const TITLES = set(`
  mr mrs ms mx dr prof rev fr hon gen col lt cmdr cpl sgt maj capt adm brig pvt sens sen reps rep gov govs
  pres supt insp ald atty msgr messrs mmes mme mlle dra sra srta herr cllr amb dep asst`)

/** Do not end a sentence before a figure or a single letter: "No. 5", "p. 12", "Fig. A". */
export const NUMBERED = set(`
  no nos n° nr p pp pg pgs vol vols fig figs art arts sec secs ch chap para paras ver op eq ext ca approx`)

export const MONTHS = set('jan feb mar apr jun jul aug sep sept oct nov dec')

/** End a sentence only before a word that can hardly be anything but the start of one. */
export const ABBREVIATIONS = set(`
  inc corp co cos ltd llc plc bros assn assoc dept univ jr sr esq etc al min max ave blvd rd hwy sq st ste mt ft
  bldg eds trans govt natl intl mfg hrs hr lb lbs oz km cm mm kg yd yds ph phd`)

/** The same, but only with a capital: in small letters these are words that may well end a sentence. */
export const CAPITAL_ABBREVIATIONS = set(`
  ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ala alta ont que mon tue tues wed thu thur thurs fri sat sun est ed rev dc ba ma
  ee uu nr str abs bzw inkl evtl`)

/** Never end a sentence, whatever follows. */
export const NEVER_LAST = set('e.g i.e viz cf vs v c.f')

/** Words that open a sentence far more often than they carry on a name. */
export const STARTERS = set(`
  a about after again all also although among an and another any anyone are as asked at because before both but
  by can could despite did do does during each earlier even every everyone experts few finally first following
  for from given had has have he her here his how however i i'd i'll i'm i've if in instead is it it's its
  last later like many maybe meanwhile millions more most mr mrs ms much my nearly neither never next no nobody
  none nor not now of officials on once one only or other others our over people perhaps please police several
  shall she she's should similarly since so some someone sometimes soon still such than thanks that that's the
  their then there there's therefore these they they're this those though through thus to today together
  tomorrow tonight two under unless until unlike very was we we'd we'll we're we've were what when where whether
  which while who whose why with within without would yes yesterday yet you you're your`)

/** What may follow a time of day without starting a sentence: zones, weekdays and months. */
export const AFTER_TIME = set(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet msk eastern central pacific mountain
  moscow local monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january
  february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`)

/** Verbs by which a name right after a quotation says who spoke: “Never!” Smith said. */
export const SPEECH_VERBS = set(`
  said says asked asks told added adds replied replies wrote writes tweeted shouted yelled cried joked quipped
  declared exclaimed insisted answered continued asserted argued warned wondered demanded screamed recalled`)

/** What follows "3." where that means "third": months and the like in German, Scandinavian and Slavic tongues. */
export const AFTER_ORDINAL = set(`
  januar jänner februar märz april mai juni juli august september oktober november dezember desember december marts
  maj mars jahrhundert jahrhunderts platz runde januari februari augusti siječnja stycznia lutego marca kwietnia`)

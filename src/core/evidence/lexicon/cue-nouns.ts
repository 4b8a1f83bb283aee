/**
 * Nouns that stand for what somebody says, thinks or wants. `t` a that-clause, `i` an infinitive, and the
 * prepositions that introduce the content, as in cue-verbs. Written by hand.
 */
export const CUE_NOUNS = `claim:t,i,of,about allegation:t,of,about accusation:t,of,about assertion:t,of,about statement:t,about,on
  argument:t,for,against,about belief:t,in view:t,of,on,about opinion:t,of,on,about feeling:t,about
  hope:t,of,for,i fear:t,of,about concern:t,about,over worry:t,about,over doubt:t,about,over suspicion:t,of,about
  conviction:t confidence:t,in certainty:t assumption:t,of,about expectation:t,of,for prediction:t,of,about
  suggestion:t,of,i hint:t,of warning:t,of,about,against reminder:t promise:t,of,i pledge:t,of,i vow:t,i
  threat:t,i commitment:t,of,i,to plan:t,for,i proposal:t,for,i offer:t,i intention:t,of,i desire:t,for,i wish:t,for,i
  willingness:i readiness:i eagerness:i reluctance:i refusal:i decision:t,i determination:t,i resolve:i
  demand:t,for,i request:t,for,i call:t,for,i plea:t,for,i appeal:t,for,i recommendation:t,i advice:t,i
  criticism:t,of complaint:t,about,against objection:t,to opposition:to support:for endorsement:of
  praise:for condemnation:of denunciation:of denial:t,of admission:t,of acknowledgment:t,of
  acknowledgement:t,of confession:t revelation:t announcement:t,of report:t comment:t,about,on
  remark:t,about,on observation:t question:t,about explanation:t,of,for assessment:t,of conclusion:t
  notion:t theory:t idea:t rumor:t,about speculation:t,about joke:t,about attack:on
  rhetoric:on,about stance:on,toward,against position:t,on approach:to,toward attitude:toward,about
  bid:i push:i,for ambition:i interest:in love:of,for hatred:of,for dislike:of disdain:for
  contempt:for admiration:for skepticism:about,of optimism:t,about pessimism:about anger:at,over,about,t
  outrage:at,over,about,t frustration:t,with,over disappointment:t,with,in satisfaction:t,with regret:t,for,over
  apology:for tweet:t,about insistence:t,on reassurance:t assurance:t declaration:t,of recognition:t
  understanding:t awareness:t perception:t impression:t preference:for,i goal:of,i aim:of,i agreement:i,on
  consensus:t ruling:t verdict:t misgiving:about,t reservation:about,t qualm:about,t sympathy:for gratitude:for,to
  dismay:at,over,t disbelief:at,t unease:about,over sorrow:over,for faith:in
  blame:on,for backing:of,for disapproval:of approval:of,for acceptance:of rejection:of backlash:to,against,over
  outcry:over,against,about uproar:over furor:over rebuke:of,to jab:at swipe:at dig:at broadside:against
  tirade:against,about rant:about,against lecture:on,about dispute:over,about reference:to allusion:to mantra:t
  slogan:t vision:of,for dream:of,i obsession:with fascination:with hate:of,for hostility:to,toward aversion:to
  resistance:to dissent:from discontent:with,over distrust:of mistrust:of alarm:over,about,at anxiety:over,about,t
  panic:over,about nervousness:about,t excitement:about,over,for enthusiasm:for,about passion:for zeal:for
  appetite:for hunger:for longing:for,i yearning:for,i nostalgia:for pride:in,t shame:over,at remorse:for,over
  surprise:at,over,t shock:at,over horror:at,over disgust:at,with,over revulsion:at embarrassment:over
  relief:at,over,t delight:at,in,over trust:in hunch:t intuition:t posture:on,toward crusade:against,for
  quest:for,i guarantee:t,of petition:for,i testimony:t,about finding:t estimate:t,of forecast:t,of,for
  projection:t,of depiction:of portrayal:of characterization:of recollection:of,t knowledge:t,of narrative:t,about
  myth:t lie:t,about falsehood:t innuendo:about,t insinuation:t,about slur:against insult:against assault:on
  retort:t rejoinder:t inquiry:into,about curiosity:about bewilderment:at,over bemusement:at
  consternation:over,at,about exasperation:with,at,over impatience:with,for annoyance:with,at,over
  irritation:with,at,over fury:at,over,about rage:at,over,about resentment:of,toward,over,at
  bitterness:over,about,toward jealousy:of,over envy:of scorn:for disrespect:for respect:for reverence:for
  loyalty:to allegiance:to devotion:to dedication:to affinity:for affection:for fondness:for
  antipathy:to,toward,for animosity:toward,to loathing:for,of revulsion:at,for ambivalence:about,toward,over
  indifference:to,toward wariness:of,about,toward caution:about,against,on uncertainty:about,over
  confusion:about,over misgivings:about,over,t qualms:about,over second-thoughts:about
  grievance:against,about,over,with gripe:about,with clarification:of,on,t rationale:for,of justification:for,of
  excuse:for,t pretext:t,for premise:t principle:t doctrine:t,of tenet:t credo:t maxim:t proposition:t hypothesis:t
  inference:t deduction:t`

/** Nouns for what speaks in place of a person: documents, media and their parts. */
export const DOCUMENT_NOUNS = `document documents report reports proposal proposals statement statements letter letters memo
  memorandum study studies survey surveys poll polls paper papers filing filings complaint complaints lawsuit suit
  indictment affidavit order ruling opinion brief bill law act resolution treaty agreement accord deal draft text cable
  cables email emails e-mail e-mails message messages note notes post posts tweet tweets article articles story stories
  editorial column book books website site blog transcript transcripts headline ad ads advertisement video plan plans
  platform policy guidelines rules charter constitution communique communiqué release announcement analysis assessment
  review audit data figures statistics records research dossier manifesto petition sign signs banner banners poster
  caption newspaper newspapers magazine journal agency network program broadcast investigation findings finding
  evidence documentary speech remarks testimony script`

/** Nouns for people by what they do; they make a capitalised run a title and a definite phrase a person. */
export const ROLE_NOUNS = `spokesman spokeswoman spokesperson spokesmen official officials minister ministers president presidents
  secretary secretaries chairman chairwoman chair chairperson chief director directors leader leaders senator senators
  congressman congresswoman representative representatives lawmaker lawmakers governor governors mayor mayors judge
  judges justice justices attorney attorneys lawyer lawyers prosecutor prosecutors officer officers general generals
  colonel major captain lieutenant sergeant commander commanders admiral ambassador ambassadors envoy envoys diplomat diplomats
  analyst analysts expert experts professor professors researcher researchers scholar scholars historian historians economist
  economists scientist scientists author authors writer writers reporter reporters journalist journalists editor editors
  columnist columnists correspondent correspondents critic critics activist activists organizer organizers advocate
  advocates strategist strategists adviser advisers advisor advisors aide aides consultant consultants manager managers executive
  executives ceo cfo founder founders owner owners investor investors banker bankers trader traders candidate candidates nominee
  nominees contender rival rivals opponent opponents challenger incumbent billionaire businessman businesswoman
  entrepreneur mogul celebrity actor actress singer director pollster pollsters voter voters supporter supporters
  delegate delegates democrat democrats republican republicans conservative conservatives liberal liberals politician
  politicians member members speaker whip king queen prince princess emperor pope bishop archbishop cardinal pastor
  priest imam rabbi reverend doctor doctors nurse nurses physician teacher teachers student students worker workers
  resident residents witness witnesses victim victims survivor survivors refugee refugees migrant migrants soldier soldiers
  troops fighter fighters rebel rebels militant militants insurgent insurgents protester protesters demonstrator
  demonstrators police policeman sheriff deputy detective agent agents investigator investigators inspector informant source
  sources person people man men woman women boy girl child children father mother parent parents son daughter brother
  sister husband wife widow friend friends colleague colleagues neighbor neighbors neighbour neighbours fan fans ally allies
  partner partners host hosts anchor anchors moderator moderators pundit pundits commentator commentators insider
  insiders veteran veterans fellow counsel coordinator administrator superintendent principal dean chancellor premier
  commissioner comptroller treasurer clerk assistant head boss chef coach player captain trainer farmer farmers negotiator
  negotiators mediator observer observers envoy counterpart counterparts successor predecessor secretary-general dictator
  strongman monitor monitors prisoner detainee suspect suspects defendant defendants plaintiff plaintiffs juror jurors
  customer customers consumer consumers user users operative operatives donor donors lobbyist lobbyists staffer staffers
  councillor councillors councilman councilwoman alderman treasurer magistrate barrister solicitor coroner bailiff
  inspector constable sergeant superintendent firefighter firefighters paramedic paramedics rescuer rescuers surgeon
  surgeons nurse midwife therapist psychologist psychiatrist epidemiologist virologist biologist chemist physicist
  astronomer geologist archaeologist palaeontologist paleontologist anthropologist sociologist meteorologist
  climatologist engineer engineers architect architects designer designers developer curator librarian headteacher
  headmaster headmistress lecturer tutor tutors pupil pupils graduate graduates apprentice volunteer volunteers
  campaigner campaigners trustee trustees shareholder shareholders economist trader broker brokers banker accountant
  auditor auditors entrepreneur shopkeeper shopkeepers landlord landlords landlady tenant tenants driver drivers pilot
  pilots sailor sailors fisherman fishermen builder plumber electrician mechanic technician cleaner waiter
  waitress bartender photographer musician guitarist drummer composer
  conductor sculptor poet novelist playwright filmmaker comedian athlete athletes runner cyclist   golfer striker midfielder defender goalkeeper winger quarterback pitcher batsman bowler skipper
  referee umpire jockey teammate teammates substitute bishop vicar monk nun mum dad mom grandmother grandfather uncle
  aunt cousin nephew niece neighbour pensioner retiree passerby bystander eyewitness eyewitnesses co-author co-founder
  co-chair vice-president vice-chair commuter motorist tourist villager shopper lifeguard organiser hostage ombudsman
  pharmacist songwriter pianist violinist dancer choreographer producer blogger presenter homeowner runner-up co-worker
  forecaster seismologist climber hiker swimmer angler beekeeper coxswain roofer barista passenger`

/** Bodies that speak with one voice. */
export const BODY_NOUNS = `government administration ministry department agency office bureau committee commission council
  court congress parliament senate house cabinet party campaign company corporation firm bank group organization
  organisation association union foundation institute university school team army military navy force forces police
  coalition alliance opposition regime kremlin pentagon white-house embassy delegation authorities authority board panel
  newspaper network magazine website center centre society federation league club church city state county country
  nation union side camp states regulator regulators broadcaster retailer carmaker automaker insurer lender airline operator
  developer supplier manufacturer publisher watchdog tribunal secretariat mission bloc treasury exchange hospital
  charity trust parish diocese brigade battalion garrison militia police consortium conglomerate startup start-up
  think-tank thinktank legislature assembly electorate judiciary inspectorate prosecution defence defense theatre theater museum gallery
  festival orchestra zoo airport studio brewery`

/** Nouns in the singular that may say something without being a person, a body or a document. */
export const GROUP_NOUNS = `crowd audience majority plurality electorate percent half one left right press media staff personnel community lady
  pair duo trio couple public world nation video polling initiative research slate slew handful number rest`

/** Forms of address that stand before a name and are no part of it. */
export const TITLES = `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lord lady dame sen sen. rep rep. reps reps. sens sens. gov gov. gen gen. lt
  lt. col col. capt capt. maj maj. sgt sgt. adm adm. rev rev. hon hon. president vice prime minister secretary senator
  congressman congresswoman representative governor mayor judge justice chancellor premier king queen prince princess
  pope cardinal archbishop bishop imam sheikh ayatollah rabbi reverend general colonel lieutenant captain major sergeant admiral
  commander ambassador professor doctor detective officer sheriff attorney speaker chairman chairwoman director chief
  deputy assistant acting former ex-president then-president spokesman spokeswoman spokesperson envoy foreign defense defence
  interior finance state candidate nominee democrat republican ceo leader mp cllr cllr. councillor insp insp. det det. supt supt.
  inspector sergeant constable superintendent envoy prosecutor analyst economist professor coach`

/** One person of a country: "the Italian" is somebody the article has named, and is not called so. */
export const DEMONYMS = `afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani
  bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian cambodian cameroonian canadian chilean colombian
  croat croatian cuban cypriot czech dane dutchman dutchwoman ecuadorian egyptian englishman englishwoman eritrean
  estonian ethiopian filipino finn frenchman frenchwoman gambian georgian german ghanaian greek guinean haitian hungarian icelander
  indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican jordanian kazakh kenyan korean kosovan
  kurd latvian liberian libyan lithuanian macedonian malaysian mexican moldovan mongolian montenegrin
  moroccan mozambican namibian nepali nigerian norwegian pakistani palestinian panamanian paraguayan peruvian pole romanian
  russian rwandan saudi scot scotsman scotswoman serb serbian slovak slovene slovenian somali spaniard swede
  syrian tajik tanzanian tunisian turk turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese
  welshman welshwoman yemeni zambian zimbabwean`

/** Titles that tell a man or a woman. */
export const MALE_WORDS = `mr mr. sir lord king prince spokesman congressman chairman businessman father brother son husband
  pope cardinal archbishop man boy actor dad grandfather uncle nephew landlord headmaster waiter barman fisherman councilman`
export const FEMALE_WORDS = `mrs mrs. ms ms. miss lady dame queen princess spokeswoman congresswoman chairwoman businesswoman
  mother sister daughter wife woman girl actress mum mom grandmother aunt niece landlady headmistress waitress councilwoman nun`

/** Forms of verbs that are nouns at least as often. */
export const OFTEN_NOUNS = `debate debates vote votes poll polls study studies survey surveys review reviews fight fights focus
  need needs credit credits charge charges praise blame interview interviews trade trades aid rule rules bill bills fund
  funds challenge challenges answer answers talk talks list lists state states display support forces strikes attacks
  visit visits release releases change changes result results increase cut cuts rise fall move moves issue issues
  display raise march protest protests guard guards guarantee ban bans limit limits cost costs deal deals lead run runs
  meeting building hearing ruling briefing filing gathering training funding spending shooting killing bombing
  opening warning rating polling voting housing planning finding feeling setting wedding posting recording
  rally raid retreat plunge shelter shield race races speed park parks board boards plant plants water stack pile squeeze
  sweep swell stall fix pose grip haul harbor forge freeze surrender triumph venture wage wages ruin ruins sacrifice purge pardon
  overhaul jump climb dance leap rush sketch polish paint knot sort harvest use uses fill raid raids slaughter exploit exploits
  offering showing sitting crossing landing bearing beginning ending fighting
  test tests views view value values respect honor trust mind resolve pressure contract contracts`

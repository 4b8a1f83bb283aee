/** What a word tells of: the groups of verbs below, a noun or an adjective. */
export const GROUPS = [
  ...['speech', 'telling', 'inquiry', 'thought', 'tenet', 'evidence', 'wish', 'stance', 'regard', 'topic'],
  ...['semblance', 'noun', 'adjective']
] as const
export type Group = (typeof GROUPS)[number]

/** The letters of complements, as below. */
export const COMPLEMENTS = ['t', 'b', 'w', 'q', 'n', 'i', 'g', 'r', 'a', 's'] as const
export type Complement = (typeof COMPLEMENTS)[number]

/**
 * Verbs that tell what somebody says, thinks, wants or makes of something. A group names the complements its verbs
 * take: `t` a that-clause, `b` a clause without "that", `w` a question (whether, how), `q` quoted words, `n` a noun
 * phrase, `i` an infinitive, `g` a gerund, `r` a hearer first ("told reporters that"), `a` "X as Y" or "X Y", `s` only "X as Y". After
 * a colon stand the prepositions that introduce the content ("call:for,on"). Written by hand.
 */
export interface CueGroup {
  readonly name: Group
  readonly takes: string
  readonly verbs: string
}

export const CUE_VERBS: readonly CueGroup[] = [
  {
    name: 'speech',
    takes: 'tbwq',
    verbs: `say:of,about add continue conclude joke:about quip tweet:about retweet
      retort interject opine:on muse:about recount:n recall:n,g remark:on exclaim chime concede:n
      contend maintain insist:on,upon assert:n argue:for,against,over,about counter:with caution:against,about
      allege:n reply respond intone enthuse declare:n stress:n,g emphasize:n state:n bark blurt
      emphasise:n underscore:n underline:n reiterate:n repeat:n confirm:n acknowledge:n,g admit:to,n,g confess:to,n deny:n,g
      claim:n,i affirm:n reaffirm:n attest:to testify:about,to swear:i warn:of,about,against,r
      read put:r note:n observe predict:n forecast:n,i estimate:n,i project:i speculate:about,on theorize posit:n
      explain:n clarify:n elaborate:on volunteer:i announce:n proclaim:n pronounce:a profess:n,i
      signal:n,i hint:at,about imply:n intimate insinuate:n boast:of,about,g brag:about,of complain:about,of gripe:about
      grumble:about lament:n bemoan:n mourn:n whine:about fret:about,over rant:about,against rail:against,about fume:about,over
      vent:about rage:about,against thunder bellow shout yell scream cry chant cheer sing
      whisper mutter mumble snap sneer:at scoff:at tease gush:about,over crow:about,over
      write:of,about post:about blog:about editorialize report:on,about recite narrate
      stipulate:n specify:n mention:n,g disclose:n,g divulge:n reveal:n,g point:to,out tout:n,g
      plead:for,with,i vow:i,n pledge:i,n,to promise:i,n,r pray:for,i chirp deadpan rejoin caption headline preface
      rule:on,against,for suppose
      echo:n foretell:n utter:n voice:n convey:n parrot:n trumpet:n interpret:n,a paraphrase:n preview:n recap:n
      enumerate:n holler growl snarl hiss whimper sigh stammer drawl coo purr shriek screech squeal protest:n
      object:to apologize:for,to hypothesize postulate counsel:n jest wisecrack riff:on expound:on,upon
      pontificate:on,about sermonize extol:n misremember retract:n recant:n backtrack:on waffle:on equivocate:on
      hedge:on demur concur:with rue:n trumpet publicize:n`
  },
  {
    name: 'speech',
    takes: 'q',
    verbs: `sob weep wail moan roar gasp giggle chuckle laugh grin smile beam shrug croak splutter stutter`
  },
  {
    name: 'telling',
    takes: 'rtbwqi',
    verbs: `tell:about,of inform:of,about remind:of,about assure:of notify:of,about advise:on,against brief:on,about
      persuade:of convince:of reassure:of,about lecture:on,about alert:to,about apprise:of
      update:on,about counsel:on,against`
  },
  {
    name: 'inquiry',
    takes: 'wq',
    verbs: `ask:r,for,about,i,t inquire:about,into query:n wonder:about,at,t,b demand:n,t,b,i`
  },
  {
    name: 'thought',
    takes: 'tbwq',
    verbs: `think:of,about,g believe:in,n know:of,about feel figure guess:at suspect:n,of assume:-
      presume imagine:n,g reckon hope:for,i fear:n,for worry:about,over expect:n,i anticipate:n,g doubt:n
      understand:n realize:n realise:n recognize:n recognise:n remember:n,g forget:i dream:of,about agree:with,on,i,to,about
      disagree:with,on,about decide:i,on,against determine:i learn:of,about discover find
      judge:n trust:n,in ponder:n contemplate:n,g consider:n,a,g envision:n envisage:n
      accept:n bet:on mind:n,g care:about dare:i conceive:of
      perceive:s,i sense:n misunderstand:n grasp:n appreciate:n resent:n regret:n,g notice foresee:n`
  },
  {
    name: 'tenet',
    takes: 't',
    verbs: `hold calculate hypothesize`
  },
  {
    name: 'evidence',
    takes: 'tbwq',
    verbs: `show:n suggest:n,g indicate:n demonstrate prove illustrate:n document:n establish
      verify:n corroborate:n contradict:n refute:n rebut:n debunk:n disprove:n dispute:n challenge:n question:n
      detail:n outline:n describe:n,a chronicle:n cite:n,a quote:n,a
      reference:n invoke:n highlight:n summarize:n articulate:n clarify:n discuss:n,g debate:n,w
      examine:w analyze:w explore:w investigate:w review:w assess:w evaluate:w depict:n,a`
  },
  {
    name: 'wish',
    takes: 'i',
    verbs: `want:n,q seek plan:on,for,t,g intend:g,t,n aim:for desire:n crave:n prefer:n,g,t
      like:n,g,q love:n,g,q hate:n,g,q dislike:n,g,q enjoy:n,g,q loathe:n,g despise:n,q fear:g strive:for
      opt:for decline refuse:n threaten:n,q,t offer:q propose:n,g,t,q volunteer hesitate endeavor
      resolve:t commit:to long:for yearn:for hope push:for,q press:for,q choose agree consent:to
      fight:for,against,over campaign:for,against,on lobby:for,against,n vote:for,against undertake aspire:to
      hunger:for request:n,q,t require:t recommend:n,q,t,g,b advocate:n,for,q,g,t champion:n,q
      urge:n,r,q,t,b call:for,on,upon,a,q,n beg:r,for implore:r,q entreat:r beseech:r exhort:r,q encourage:n,r,q invite:r
      order:n,r,t,q command:r,t direct:r instruct:r pressure:r challenge:r dare:r
      forbid:r,n prohibit:g,n ban:g,n grill:about,on press:r,on,about,w`
  },
  {
    name: 'stance',
    takes: 'nq',
    verbs: `support:g back endorse oppose:g resist:g reject rebuff dismiss:a denounce:a,for condemn:a,for decry:a deplore
      criticize:a,for criticise:a,for assail:a,for lambaste:a,for chastise:for rebuke:for scold:for,about berate:for
      castigate:for excoriate:for skewer:for mock:a,for ridicule:a,for deride:a,for taunt:a,for insult:a belittle:a
      disparage:a malign:a vilify:a demonize:a smear:a praise:a,for applaud:for laud:a,for hail:a commend:for
      congratulate:on,for compliment:on,for thank:for credit:with,for admire:for salute:a,for embrace:a welcome defend:a
      justify:a excuse:a favor:g favour:g glorify blame:for,on fault:for accuse:of disapprove:of scrutinize
      disavow:a disown renounce repudiate distrust mistrust downplay:a rethink reconsider overstate exaggerate misstate
      underestimate value respect honor honour cherish envy pity snub shun shame:for label:a brand:a
      dub:a term:a deem:a characterize:a characterise:a liken:to nickname:a mislabel:a identify:s`
  },
  {
    name: 'regard',
    takes: 'sq',
    verbs: `view see regard treat portray paint cast frame pitch rank rate style pronounce hail depict label brand
      attack:for,over rip:for,into hit:for,back hammer:for,over,on needle:over,about blast:n,for,over slam:n,for,over
      bash:n,for equate:with,to charge:t reject list`
  },
  {
    name: 'topic',
    takes: 'q',
    verbs: `speak:of,about,against,for,out,t talk:about,of,up comment:on,about,t remark:on       touch:on,upon dwell:on refer:to allude:to object:to protest:against,over side:with subscribe:to approve:of
      apologize:for,t apologise:for,t joke:about lash:at,out push:back,against fire:back inveigh:against preach:about
      vouch:for vent:about react:to poke:at answer:t
      weigh:in opine:on zero:in sound:off hold:forth spell:out call:out expand:on elaborate:on gloss:over
      harp:on,about lecture:on testify:about,against wrestle:with grapple:with sympathize:with
      empathize:with marvel:at puzzle:over agonize:over,about obsess:over,about despair:of,over rejoice:at,in,over
      revel:in bristle:at balk:at recoil:at chafe:at cringe:at seethe:at,over,about
      root:for,against crusade:against,for agitate:for,against demonstrate:against,for,over swear:off,by shrug:off
      brush:off,aside laugh:at,off play:down,up write:off rule:out scoff:at sneer:at jeer:at gripe:about,at
      carp:about kvetch:about`
  },
  {
    name: 'semblance',
    takes: 'i',
    verbs: `seem:t appear:t`
  }
]

/** Past, participle and other forms that the regular endings do not give. */
export const IRREGULAR = `say says said said|tell tells told told|think thinks thought thought|know knows knew known
  feel feels felt felt|find finds found found|write writes wrote written|speak speaks spoke spoken|swear swears swore sworn
  sing sings sang sung|shoot shoots shot shot|read reads read read|understand understands understood understood
  misunderstand misunderstands misunderstood misunderstood|forget forgets forgot forgotten|mean means meant meant
  show shows showed shown|prove proves proved proven|seek seeks sought sought|choose chooses chose chosen
  fight fights fought fought|see sees saw seen|hold holds held held|hit hits hit hit|put puts put put|cast casts cast cast
  bet bets bet bet|forecast forecasts forecast forecast|foresee foresees foresaw foreseen|undertake undertakes undertook undertaken
  forbid forbids forbade forbidden|go goes went gone|learn learns learned learned|dream dreams dreamed dreamed
  get gets got gotten|make makes made made|take takes took taken|give gives gave given|come comes came come
  become becomes became become|begin begins began begun|bring brings brought brought|build builds built built
  buy buys bought bought|catch catches caught caught|cost costs cost cost|cut cuts cut cut|deal deals dealt dealt
  draw draws drew drawn|drive drives drove driven|eat eats ate eaten|fall falls fell fallen|grow grows grew grown
  hear hears heard heard|keep keeps kept kept|lay lays laid laid|lead leads led led|leave leaves left left
  let lets let let|lie lies lay lain|lose loses lost lost|meet meets met met|pay pays paid paid|rise rises rose risen
  run runs ran run|sell sells sold sold|send sends sent sent|set sets set set|sit sits sat sat|spend spends spent spent
  stand stands stood stood|steal steals stole stolen|stick sticks stuck stuck|strike strikes struck struck
  teach teaches taught taught|throw throws threw thrown|wear wears wore worn|win wins won won|withdraw withdraws withdrew withdrawn
  break breaks broke broken|shut shuts shut shut|quit quits quit quit|hide hides hid hidden|bear bears bore borne
  beat beats beat beaten|fly flies flew flown|blow blows blew blown|hurt hurts hurt hurt|shake shakes shook shaken
  overcome overcomes overcame overcome|arise arises arose arisen|bend bends bent bent|bind binds bound bound
  bleed bleeds bled bled|burst bursts burst burst|dig digs dug dug|drink drinks drank drunk|feed feeds fed fed
  flee flees fled fled|forgive forgives forgave forgiven|hang hangs hung hung|lend lends lent lent|light lights lit lit
  ride rides rode ridden|ring rings rang rung|seek seeks sought sought|shed sheds shed shed|sink sinks sank sunk
  sleep sleeps slept slept|slide slides slid slid|spread spreads spread spread|swing swings swung swung|tear tears tore torn
  wake wakes woke woken|weep weeps wept wept|wind winds wound wound|withhold withholds withheld withheld
  withstand withstands withstood withstood|uphold upholds upheld upheld|undo undoes undid undone|undergo undergoes underwent undergone
  overthrow overthrows overthrew overthrown|oversee oversees oversaw overseen|overtake overtakes overtook overtaken
  breed breeds bred bred|freeze freezes froze frozen|offset offsets offset offset|undercut undercuts undercut undercut
  cling clings clung clung|creep creeps crept crept|sweep sweeps swept swept|swell swells swelled swollen|speed speeds sped sped
  foretell foretells foretold foretold|swim swims swam swum|weave weaves wove woven|rethink rethinks rethought rethought
  mistake mistakes mistook mistaken|misread misreads misread misread|upend upends upended upended|thrive thrives thrived thrived`

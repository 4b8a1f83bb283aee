/**
 * Verbs that tell what somebody says, thinks, wants or makes of something. A group names the complements its verbs
 * take: `t` a that-clause, `b` a clause without "that", `w` a question (whether, how), `q` quoted words, `n` a noun
 * phrase, `i` an infinitive, `g` a gerund, `r` a hearer first ("told reporters that"), `a` "X as Y" or "X Y". After
 * a colon stand the prepositions that introduce the content ("call:for,on"). Written by hand.
 */
export interface CueGroup {
  readonly name: string
  readonly takes: string
  readonly verbs: string
}

export const CUE_VERBS: readonly CueGroup[] = [
  {
    name: 'speech',
    takes: 'tbwq',
    verbs: `say:of,about add:of,about continue:- conclude joke:about,that quip tweet:about,that retweet
      retort interject opine muse:about recount recall:n,g remark:on,that exclaim chime:- concede:n
      contend maintain:n insist:on,upon assert:n,g argue:for,against,over,about counter:with,n caution:against,about
      allege:n reply:to,that respond:to,by,with,that answer:n intone enthuse declare:n,a observe stress:n,g emphasize:n
      emphasise:n underscore:n underline:n reiterate:n repeat:n confirm:n acknowledge:n,g admit:to,n,g confess:to,n deny:n,g
      claim:n,i affirm:n reaffirm:n attest:to testify:about,to swear:i,to warn:of,about,against,r,n joked
      read:- bark:at blurt:- state:n go:on put:r note:n predict:n forecast:n,i estimate:n,i project:n speculate:about,on theorize posit:n
      explain:n,to clarify:n elaborate:on volunteer:n,i announce:n proclaim:n,a pronounce:n,a profess:n,i
      signal:n,i hint:at,about imply:n intimate insinuate:n boast:of,about,g brag:about,of complain:about,of gripe:about
      grumble:about lament:n bemoan:n mourn:n whine:about fret:about,over rant:about,against rail:against,about fume:about,over
      vent:about,n rage:about,against thunder:- bellow:n shout:n,at yell:n,at scream:n,at cry:- chant:n cheer:n sing:n
      whisper:n mutter:n mumble:n snap:at shoot:- sneer:at scoff:at tease:n gush:about,over crow:about,over
      write:in,about,of,n post:n,on blog:about,that editorialize report:n,on,about,g recite:n narrate:n
      stipulate:n specify:n mention:n,g disclose:n,g divulge:n reveal:n,g point:to,out,that tout:n,g preface:n
      plead:for,with,i,n vow:i,n pledge:i,n,to promise:i,n,r swear:i pray:for,i chirp:n deadpan:n rejoin`
  },
  {
    name: 'telling',
    takes: 'rtbwqi',
    verbs: `tell:about,of inform:of,about remind:of,about assure:of notify:of,about advise:on,against brief:on,about
      persuade:of convince:of reassure:of,about lecture:on,about educate:on,about alert:to,about apprise:of
      update:on,about counsel:on,against instruct:n,on`
  },
  {
    name: 'inquiry',
    takes: 'wqn',
    verbs: `ask:r,for,about,i,t inquire:about,into query wonder:about,at,t,b demand:t,b,i`
  },
  {
    name: 'thought',
    takes: 'tbwqg',
    verbs: `think:of,about believe:in know:n,of,about feel:n,about figure:- guess:at suppose suspect:n,of assume:n
      presume imagine:n reckon  hope:for,i rule:on,against,for,n fear:n,for worry:about,over expect:n,i anticipate:n doubt:n,w
      understand:n realize:n realise:n recognize:n recognise:n remember:n forget:n,i dream:of,about agree:with,on,i,to,about
      disagree:with,on,about decide:i,on,against,n determine:n,i learn:of,about,n discover:n find:n,a foresee:n
      judge:n calculate:n trust:n,in ponder:n contemplate:n consider:n,a,g envision:n envisage:n
      accept:n bet:on,n gamble:on hypothesize note:n notice:n mind:n care:about dare:i conceive:of
      perceive:n,a,i sense:n misunderstand:n grasp:n appreciate:n gather:- resent:n regret:n`
  },
  {
    name: 'evidence',
    takes: 'tbwq',
    verbs: `show:n suggest:n,g indicate:n demonstrate:n prove:n,i illustrate:n reflect:n document:n establish:n
      verify:n corroborate:n contradict:n,q refute:n rebut:n,q debunk:n disprove:n dispute:n,q challenge:n,q question:n,q
      mean:g signify:n portend:n detail:n,q outline:n,q describe:n,a,q chronicle:n list:n,a cite:n,a,q quote:n,a
      reference:n invoke:n highlight:n,q summarize:n,a,q articulate:n,q clarify:n discuss:n,g,q debate:n,w address:n,q
      examine:n,w analyze:n explore:n investigate:n,w probe:n review:n,w assess:n,w evaluate:n,w study:n,w
      survey:n,about monitor:n conclude:n caption:n,q headline:n,q feature:n,q depict:n,a,q`
  },
  {
    name: 'wish',
    takes: 'i',
    verbs: `want:n,q need:n seek:n,q plan:on,for,t,n intend:g,t,n aim:at,for desire:n crave:n prefer:n,g,t
      like:n,g,q love:n,g,q hate:n,g,q dislike:n,g,q enjoy:n,g,q loathe:n,g despise:n,q fear:g strive:for try:- attempt:-
      opt:for decline:n refuse:n threaten:n,q,t offer:n,q propose:n,g,t,q volunteer:- hesitate:- struggle:- endeavor:-
      resolve:t commit:to long:for yearn:for hope:- push:for,q press:for,q choose:- agree:- consent:to
      fight:for,against,over campaign:for,against,on lobby:for,against,n vote:for,against,on undertake:- aspire:to
      vie:for compete:for hunger:for request:n,q,t require:n,t recommend:n,q,t,g,b advocate:n,for,q,g,t champion:n,q
      urge:n,r,q,t,b call:for,on,upon,a,q,n beg:r,for implore:r,q entreat:r beseech:r exhort:r,q encourage:n,r,q invite:r
      order:n,r,t,q command:r,t direct:r instruct:r pressure:r challenge:r dare:r permit:r,n allow:r authorize:r,n
      forbid:r,n prohibit:g,n ban:g,n grill:about,on press:r,on,about,w interview:about`
  },
  {
    name: 'stance',
    takes: 'ngq',
    verbs: `support back endorse oppose resist reject rebuff dismiss:a denounce:a,for condemn:a,for decry:a deplore
      criticize:a,for criticise:a,for slam:a,for,over blast:a,for,over bash:for attack:a,for,over assail:a,for rip:for,into,a hit:for,over
      hammer:for,over,on lambaste:a,for chastise:for rebuke:for scold:for,about berate:for castigate:for excoriate:for
      skewer:for mock:a,for ridicule:a,for deride:a,for taunt:a,for insult:a belittle:a disparage:a malign:a
      vilify:a demonize:a smear:a praise:a,for applaud:for laud:a,for hail:a commend:for congratulate:on,for
      compliment:on,for thank:for credit:with,for admire:for salute:a,for celebrate:a embrace:a welcome defend:a
      justify:a excuse:a favor favour back champion advocate promote tout:a glorify vouch:for blame:for,on fault:for
      accuse:of charge:with,t indict:for sue:for,over condemn threaten:with protest:against,over object:to
      approve:of disapprove:of scrutinize second-guess disavow disown renounce repudiate abandon distrust mistrust
      ignore downplay dodge deflect sidestep evade rethink reconsider revisit overstate exaggerate misstate
      underestimate appreciate value respect honor honour cherish resent envy pity trust boycott snub shun shame:for
      label:a,q brand:a,q dub:a,q term:a,q deem:a,q style:a,q rate:a,q rank:a view:a,w see:a,w,t regard:a treat:-
      portray:a,q characterize:a,q characterise:a,q paint:a,q cast:a,q frame:a,q pitch:a,q liken:to compare:to,with
      equate:with,to nickname:a,q christen:a,q hold:t apologize:for apologise:for atone:for compliment:on mislabel:a
      joke:about lash:at,out fire:back,at push:back,against lean:- side:with focus:on,q concentrate:on
      touch:on,upon dwell:on speak:of,about,against,for,out,to,q,t talk:about,of,up,q,to comment:on,about,q,t remark:on
      opine:on weigh:- inveigh:against refer:to allude:to subscribe:to relate:- preach:about,t,q identify:a,n`
  },
  {
    name: 'blow',
    takes: 'q',
    verbs: `attack:a,for,over rip:for,into,a hit:for,over,back,at hammer:for,over,on needle:over,about poke:at snap:at
      blast:for,over,a slam:for,over,a bash:for,a`
  },
  {
    name: 'semblance',
    takes: 'i',
    verbs: `seem:t,b,like,a appear:t,like,a look:like,a tend:-`
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
  wake wakes woke woken|weep weeps wept wept|wind winds wound wound`

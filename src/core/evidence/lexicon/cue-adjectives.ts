/** Adjectives after "be" that tell a stance: complements as in cue-verbs. Written by hand. */
export const CUE_ADJECTIVES = `confident:t,b,in,of,about sure:t,b,of,about,w certain:t,b,of,about aware:t,of hopeful:t,about,for
  optimistic:t,about pessimistic:t,about skeptical:t,of,about sceptical:t,of,about doubtful:t,of,about critical:of supportive:of
  willing:i unwilling:i ready:i eager:i reluctant:i keen:i,on anxious:i,about,t determined:i,t adamant:t,about,in
  opposed:to dismissive:of wary:of leery:of suspicious:of fearful:t,of afraid:t,b,of,i proud:of,t,i glad:t,b,i happy:t,b,i,about,with
  unhappy:t,with,about pleased:t,b,i,with,about thrilled:t,i,about,with delighted:t,i,by,with angry:t,about,at,over furious:t,at,with,about,over outraged:t,by,at,over
  upset:t,about,with,by disappointed:t,in,by,with,at frustrated:t,by,with,at concerned:t,about,over,with,by worried:t,about,over
  convinced:t,b,of shocked:t,by,at,i surprised:t,by,at,i alarmed:t,by,at amazed:t,by,at,i grateful:t,for,to thankful:t,for
  sorry:t,b,for,about,i ashamed:of,t,i interested:in,i intent:on,upon committed:to enthusiastic:about excited:about,by,i,t
  passionate:about curious:about,w,i unsure:about,of,w,if uncertain:about,of,w,if clear:t,about,on,w,in blunt:about,in candid:about
  vocal:about,in silent:on,about mum:on,about open:to mindful:of,t cognizant:of,t tired:of fond:of
  nervous:about,t uneasy:about,with,t uncomfortable:with,about comfortable:with,about satisfied:t,with
  guilty:of,about emphatic:t,about,in firm:t,in,on hesitant:i,about loath:i inclined:i,t tempted:i
  prepared:i supposed:i
  bullish:on,about bearish:on,about sanguine:about upbeat:about,on,t downbeat:about relieved:t,b,i,by,about,at
  stunned:t,by,at,i horrified:t,by,at,i appalled:t,by,at,i disgusted:t,by,with,at offended:t,by insulted:by,t
  impressed:t,by,with encouraged:t,by,i troubled:t,by disturbed:t,by dismayed:t,by,at,over saddened:t,by,at,i
  heartened:t,by,i baffled:by,at,t puzzled:by,at,t bewildered:by,at fascinated:by,with intrigued:by,t
  enamored:of,with smitten:with,by resigned:to receptive:to sympathetic:to,toward hostile:to,toward
  indifferent:to,about neutral:on,about,toward ambivalent:about,over,toward conflicted:about,over
  torn:over,between,about divided:on,over,about united:on,in,behind,against unanimous:in,t,on
  apologetic:about,for,over unapologetic:about,for,in defiant:about,in contemptuous:of disdainful:of scornful:of
  respectful:of,toward appreciative:of,t unaware:t,of ignorant:of,about conscious:of,t oblivious:to,of jealous:of
  envious:of protective:of insistent:t,on,about dubious:about,of,t incredulous:at,t apprehensive:about,of,t
  cautious:about,of,on bent:on unconvinced:t,of,by noncommittal:on,about coy:about tight-lipped:about,on
  outspoken:about,on,in,against honest:about,t explicit:about,in,t vague:about,on livid:at,about,over,t
  irate:at,about,over incensed:by,at,over,t enraged:by,at,over indignant:at,about,over,t bitter:about,over,t
  resentful:of,about,t ecstatic:about,t,over elated:about,t,by overjoyed:t,by,about,i jubilant:over,about
  content:with,i dissatisfied:with displeased:with,by,t annoyed:by,at,with,about,t irritated:by,at,with,t
  exasperated:by,with,at terrified:of,t,by scared:of,t,by,i frightened:of,by,t jittery:about,over cynical:about,of
  desperate:i,for impatient:i,for,with,about nostalgic:for,about fixated:on obsessed:with,by preoccupied:with,by
  mad:at,about,t sick:of weary:of bored:with,by persuaded:t,by,of mystified:by,at,about flattered:t,by,i
  honored:t,by,i humbled:t,by,i bullish:t lukewarm:about,on,to bothered:by,t unbothered:by unfazed:by undeterred:by
  undecided:about,on,w,between unmoved:by perplexed:by,at disinclined:i`

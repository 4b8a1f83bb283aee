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
  prepared:i supposed:i`

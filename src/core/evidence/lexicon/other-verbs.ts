/** Verbs that carry no opinion of their own: known so that clauses and their subjects can be told apart. */
export const OTHER_VERBS = `go permit allow authorize need try attempt struggle mean reflect survey monitor study probe educate look tend relate lean weigh celebrate promote abandon ignore dodge deflect sidestep evade boycott atone interview summon force move work wait
  get make take give come become begin bring build buy catch cost cut deal draw drive eat fall
  grow hear keep lay lead leave let lie lose meet pay rise run sell send set sit spend stand steal stick strike teach
  throw wear win withdraw break shut quit hide bear beat fly blow hurt shake overcome arise flee feed hang lend ride
  sink slide spread tear use help start stop turn happen play live include allow open close walk serve die kill stay
  create consider change follow move provide remain reach raise pass receive join involve produce develop appear arrive
  travel attend visit host hire fire appoint nominate elect resign retire launch release publish introduce approve
  impose enforce implement sign veto repeal enact adopt adjust increase decrease reduce expand extend limit restrict cut
  boost drop surge climb decline slip trail gain hold earn collect donate contribute invest borrow owe own rent operate
  manage control run govern rule represent replace restore remove reverse return recover rebuild reopen renew repair
  prevent protect secure guard defend defeat destroy damage bomb shell invade occupy seize capture arrest detain
  charge convict sentence jail release free escape attack strike target hit wound injure murder assassinate rape shoot
  stab threaten train arm equip deploy station patrol battle clash protest march gather meet assemble convene conduct
  carry perform complete finish end conclude continue proceed resume delay postpone cancel suspend halt block obstruct
  hamper hinder undermine weaken strengthen bolster enable empower ensure guarantee cause trigger spark prompt lead
  result stem emerge evolve occur exist contain cover consist comprise depend rely affect influence shape impact matter
  belong remain last vary differ match fit exceed compare connect link tie bind unite divide split separate share
  distribute deliver ship transfer transport export import trade sell purchase acquire merge cooperate collaborate
  coordinate negotiate mediate broker settle resolve solve handle tackle confront face encounter experience suffer
  endure survive enter exit cross pass flow pour leak spill burn flood collapse crash sink fail succeed work apply
  qualify register enroll graduate study practice rehearse watch listen hear view witness record film photograph
  broadcast air stream display exhibit appear vanish disappear wait rest sleep wake drink cook eat live dwell reside
  settle migrate emigrate immigrate deport expel evacuate rescue save treat cure heal test vaccinate infect spread
  reach attract draw pull push drag lift lower raise drop throw catch pick choose select compile form organize arrange
  schedule plan prepare fund finance sponsor subsidize tax fine penalize punish reward award grant issue file submit
  withdraw drop pursue chase hunt search track trace locate spot identify mark count total average amount number equal
  double triple shrink narrow widen deepen worsen improve ease tighten loosen relax calm soothe anger upset please
  delight shock stun surprise alarm scare frighten terrify confuse puzzle mislead deceive cheat lie trick fool
  achieve activate adapt adhere adjourn administer aggravate alienate align allocate alter amend amplify antagonize
  appease apprehend arouse assign assist astonish attain avert avoid awaken bankrupt befriend behave betray blare
  blur bombard brandish breed broaden bypass carve catapult cater cease certify circulate circumvent classify coax
  coerce coincide commemorate commence communicate compete compensate complicate conceal conquer conserve
  constitute construct consult consume convert cope correspond counteract cripple cultivate curb curtail dazzle
  dedicate deduct defer define defraud defy degrade deliberate demolish demote depart deplete deprive derail
  descend deserve designate detect deter deteriorate devastate deviate devise devote devour dictate differentiate
  diminish disarm discard discharge disconnect discontinue discourage discriminate dismantle disobey dispatch
  dispel disperse displace disrupt dissolve dissuade distinguish distort distract diversify divert doom downgrade
  drain drown dwindle earmark edit elevate elicit eliminate embark embarrass embody embroil enclose encompass
  endanger endow engage engulf enhance enlarge enlist enrage enrich ensue entail entice entitle entrust envelop
  eradicate erase erect erode err erupt escalate evict evoke exacerbate excel exclude execute exempt exert exhaust
  exonerate exploit extinguish extract extradite fabricate facilitate fade falter fare fetch fill finalize fix
  flatten flaunt float flock flourish fluctuate fold forge formulate fortify foster freeze fulfill galvanize
  generate glance glean grab grip harass harbor harden hasten haul haunt heighten hijack hoist ignite illuminate
  imitate immerse impair impeach impede imperil implicate impress imprison incite incorporate incur indict induce
  infiltrate inflame inflate inflict infuriate inhabit inherit inhibit initiate inject inspect inspire install
  instill insulate integrate intensify interact intercept interfere interrogate interrupt intervene intimidate
  intrude invent invigorate irritate isolate jeopardize jettison kidnap kneel languish legalize legitimize levy
  liberate linger liquidate litigate loom loot magnify manipulate manufacture marginalize maximize mimic minimize
  mitigate mobilize modernize modify motivate multiply muster nationalize navigate neglect neutralize normalize
  nudge nullify nurture obey oblige obscure obtain offend offset oppress orchestrate originate oust outlaw
  outnumber outpace outperform outweigh overhaul overlook overrule oversee overshadow overtake overthrow overturn
  overwhelm pacify paralyze pardon participate penetrate perish perpetuate persecute persevere persist pinpoint
  placate plague plummet plunder plunge polarize pollute populate pose possess pounce precede preclude preempt
  preserve preside prevail privatize procure proliferate prolong propel prosecute prosper provoke publicize purge
  quash quell quicken raid rally ratify ravage realign reap rearrange reassess recapture recede reclaim recoup
  recruit rectify redeem redefine redirect refine refrain refresh regain regulate rehabilitate reign reignite rein
  reinforce reinstate relinquish relocate render reorganize replenish replicate repress reproduce rescind resemble
  reshape restart restrain restructure retain retaliate retreat retrieve reunite revamp revise revive revoke
  revolutionize rig rob rotate ruin sabotage sacrifice saturate scatter scramble scrap seduce segregate shatter
  shelter shield shorten shove sideline simplify skip slash slaughter smuggle sneak soar soften spur squander
  squeeze stabilize stall starve steer stifle stimulate stir straddle straighten strand strangle streamline strip
  stumble subdue subside substitute subvert succumb sue suffice supervise suppress surpass surrender surround
  sustain sweep swell swipe symbolize tamper tarnish tempt terminate thrive thrill thwart tilt topple torment
  torture toss transcend transform translate transmit trespass triumph tumble uncover undercut undergo undo unearth
  unfold unify unleash unlock unseat unsettle unveil uphold upend uproot usher usurp utilize vacate validate
  vandalize venture violate wage waive wander warp waver wield withhold withstand wreck yield hurry rush cling
  crawl creep leap jump swim dance scrub polish bake boil chew swallow breathe sweat bleed limp stagger stroll race
  speed park board unload dig plant harvest water mow sort pile stack wrap unwrap untie knot weave sew knit paint
  sketch mold melt thaw`

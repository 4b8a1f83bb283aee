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
  delight shock stun surprise alarm scare frighten terrify confuse puzzle mislead deceive cheat lie trick fool`

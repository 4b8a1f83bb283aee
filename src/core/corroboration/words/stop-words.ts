/** English words of grammar, with the verbs of saying, which news copy repeats whatever it is about. */
export const STOP_WORDS: readonly string[] = (
  'a an the and or but nor so yet if then than that this these those which who whom whose what when where why how ' +
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ' +
  'himself herself itself themselves ' +
  'am is are was were be been being have has had having do does did doing will would shall should can could may ' +
  'might must ought ' +
  'of in to for from with without on at by about into onto over under between among through during before after ' +
  'against within upon as up down out off while because since until although though despite amid toward ' +
  'not no never neither none nothing any some all each every both either other another such same own only just ' +
  'also too very more most much many less least few still even again already now here there however ' +
  'say says said saying told tell tells telling added according reported reportedly ' +
  'new last first next year years week month day time mr mrs ms dr'
).split(' ')

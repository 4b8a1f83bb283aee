/** The small words of English, by what they do in a clause. */
export const CLOSED_CLASS = {
  det: `the a an this these those some any no every each either neither both all another such what's most many few
    several more less fewer much enough half certain various other others`,
  possessive: `my your his her its our their whose`,
  pronoun: `i me you he him she it we us they them himself herself itself themselves myself yourself ourselves one
    someone somebody anyone anybody everyone everybody nobody none nothing something anything everything`,
  preposition: `of in on at by for with from about against during under over between among amid through into onto upon
    toward towards without within across behind beyond near around above below beside besides despite except outside
    inside throughout along alongside via versus per off out up down regarding concerning following like unlike since until till
    according ahead instead aboard atop notwithstanding pending`,
  conjunction: `and or but nor yet plus`,
  subordinator: `because although though while whereas unless once if whether as than so lest after before when where
    how why whenever wherever`,
  relative: `who whom which`,
  what: `what whatever whoever whichever`,
  modal: `will would can could may might must shall should cannot won't wouldn't can't couldn't mustn't shouldn't 'll
    'd ought`,
  be: `be am is are was were been being isn't aren't wasn't weren't 'm 're ain't`,
  have: `have has had having haven't hasn't hadn't 've`,
  do: `do does did doing don't doesn't didn't`,
  not: `not never n't`,
  adverb: `also just only even still already again too very quite rather really now then here there today tomorrow
    yesterday tonight ever always often sometimes usually later earlier soon ago once twice however therefore thus
    meanwhile instead perhaps maybe indeed nonetheless nevertheless moreover furthermore otherwise together apart away
    back forward far well almost nearly about long much so ahead abroad aloud anymore elsewhere else first last
    eventually afterward afterwards beforehand publicly privately repeatedly further reportedly`
} as const

/** Adverbs in -ly are known by their ending; these end so without being one. */
export const NOT_ADVERBS = `family july italy ally early daily only likely unlikely friendly elderly deadly costly lovely
  weekly monthly yearly rally reply supply assembly ally bully anomaly belly jelly holy ugly lonely lively orderly
  quarterly scholarly monopoly homily firefly butterfly fly apply comply imply rely multiply`

/** Nouns that stand for a time without a preposition ("told reporters Friday"). */
export const TIME_WORDS = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays january february march april may june july august september october november december jan
  feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight morning afternoon evening night noon
  midnight week weekend month year day minutes hours days weeks months years moments a.m p.m a.m. p.m. am pm time
  times decade decades spring summer fall autumn winter`

/** Common adjectives that no ending gives away, and that are seldom anything else. */
export const ADJECTIVES = `new old good bad big small great large young strong weak easy narrow broad tall thick thin heavy light dark
  bright warm hot cold dry wet rich poor cheap expensive safe dangerous happy sad angry afraid alive dead sick
  healthy tired busy ready able free full empty whole entire real true false wrong fair unfair main major minor
  key top senior junior chief recent current former previous next future past modern ancient local global foreign
  domestic federal international regional rural urban western eastern northern southern central public private
  secret military civil social economic financial political legal illegal moral nuclear medical racial sexual
  ethnic religious cultural technical digital electronic electric chemical common rare special unique normal usual
  typical strange odd similar different same equal separate joint mutual simple complex clear vague exact rough
  smooth soft square raw pure mere sheer sole huge vast tiny massive enormous giant modest slight severe harsh
  mild tough tight loose rapid sudden slim stark bold brave calm cool cruel decent eager fierce gentle grim humble
  keen polite proud quiet rude sincere smart wise stupid silly crazy mad wild tame blunt brief bitter sweet clean
  dirty pretty ugly wealthy guilty innocent likely unlikely possible impossible necessary urgent vital crucial
  critical essential important serious significant relevant primary secondary initial final ultimate total annual
  temporary permanent constant frequent progressive moderate radical extreme aggressive extensive effective native
  white black red blue green brown gray grey pink yellow american british french german russian chinese european
  mexican syrian turkish iranian israeli japanese korean canadian african asian muslim christian jewish catholic`

/** Small words of two readings, between which the words beside them decide. */
export const TWOFOLD: ReadonlySet<string> = new Set(
  "one her 's about around since once first last himself herself itself themselves like".split(' ')
)

/** Common given names, by the pronoun they go with: they tell a person, and whom "he" or "she" may mean. */
export const MALE_NAMES = `aaron abdul abdullah adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali allen amir
  anders andre andrea andreas andrei andres andrew angus ansgar anthony antonio antony arthur barack barry bashar ben benjamin bernard
  bernie bill billy bob bobby boris brad bradley brandon brett brian bruce bryan byron carl carlos charles charlie chris
  christian christopher chuck clarence claude colin craig curtis dan daniel danny dave david dean dennis derek dick dimitri
  dmitri dmitry dominic don donald doug douglas dwight ed eddie edgar eduardo edward edwin elliott emmanuel eric erik ernest
  ethan eugene evan felipe fernando francis francisco francois françois frank franklin fred frederick gabriel gary gavin geoff
  geoffrey george gerald gerhard giovanni glenn gordon graham grant greg gregory guillermo gustavo hamid hans harold harry
  hasan hassan hector henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques jaime james jamie
  jared jason jay jean jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joe joel johan john johnny jon jonathan jorge
  jose josé joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid kurt kyle lamar larry lawrence lee leo
  leon leonard lester lewis liam lloyd louis luis luke mahmoud malcolm manuel marc marco marcus mario mark markus martin
  marvin matt matthew maurice max mehmet michael miguel mike mikhail mitch mitt mohamed mohammad mohammed mohammad muhammad nathan
  neil nelson newt nicholas nick nicolas nigel noah norman oleg oliver omar oscar otto owen pablo patrick paul pedro pete
  peter phil philip philippe pierre rafael ralph rand randy raul raúl ray raymond recep reince ricardo richard rick rob robert
  roberto rodrigo roger roland ron ronald rory roy rudy russell ryan said salman sam samuel santiago scott sean sebastian
  sergei sergey seth shane sidney silvio simon staffan stanley stefan stephen steve steven stuart ted terence terrence terry
  theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler victor viktor vincent vladimir volodymyr walter warren
  wayne wesley will william willie wolfgang xavier xi yousef yuri zachary`
export const FEMALE_NAMES = `abigail adriana agnes aisha alexandra alice alicia alison alyssa amanda amber amy ana andrea angela
  angelina anita ann anna anne annie april arlene ashley audrey barbara beatrice becky beth betsy betty beverly bonnie brenda
  brittany camille candace carla carly carmen carol caroline carolyn carrie catherine cathy cecilia charlotte chelsea cheryl
  christina christine cindy claire clara claudia colleen condoleezza connie courtney crystal cynthia dana danielle dawn deborah
  debbie debra denise diana diane dianne dolores donna doris dorothy edith eileen elaine eleanor elena elizabeth ellen emily emma
  erica erin estelle esther eva evelyn fatima federica felicia fiona florence frances gabrielle gail gina glenda gloria grace
  gwen hannah harriet hazel heather heidi helen hillary holly huma ingrid irene isabel ivanka jackie jacqueline jane janet
  janice jasmine jean jeanne jen jennifer jenny jessica jill jo joan joanna jocelyn josephine joyce juanita judith judy julia
  julie june kamala karen kate katherine kathleen kathryn kathy katie kayla kelly kellyanne kim kimberly kristen kristin laura
  lauren leslie lily linda lisa liz loretta lori lorraine louise lucia lucy lynn madeleine marcia margaret maria marie marilyn
  marina marine marisa marjorie martha mary maureen maria megan meghan melania melanie melinda melissa mercedes michelle mildred
  miranda molly monica nadia nancy naomi natalia natalie natasha nicole nicola nikki nina nora norma olga olivia pamela patricia
  paula peggy penelope penny phyllis priscilla rachel rebecca regina renee rita roberta robin rosa rose rosemary ruth sally
  samantha sandra sara sarah shannon sharon sheila shelly sherry shirley simone sofia sonia sophia stacy stella stephanie
  sue susan suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica
  vicki victoria virginia vivian wanda wendy whitney yolanda yvette yvonne zoe`

/** Small words inside names: "Ursula von der Leyen". */
export const NAME_PARTICLE =
  /^(?:de|da|del|della|der|den|van|von|bin|ibn|bint|al|el|la|le|di|du|dos|ben|abu|ter|ten|y|zu)$/

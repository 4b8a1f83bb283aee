/** Common given names, by the pronoun they go with: they tell a person, and whom "he" or "she" may mean. */
export const MALE_NAMES = `keir rishi sajid kwasi grant gavin arne bjarne aaron abdul abdullah adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali allen amir
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
  wayne wesley will william willie wolfgang xavier xi yousef yuri zachary
  imran jonas milan pavel ondrej tomas thomáš lars nils sven bjorn ole henrik jens lukas felix jürgen hans-peter
  rolf dieter matthias klaus uwe heinz giorgio paolo luca matteo lorenzo alessandro davide enrico massimo luigi
  pierre-yves jean-claude jean-pierre jean-luc jean-marie emile gilles olivier thierry laurent sébastien mathieu
  étienne yves serge pascal javier joaquín josé-maría álvaro andrés sergio ramón enrique emilio esteban ignacio iker
  xabier nuno rui joao joão tiago duarte wojciech piotr jan krzysztof tomasz andrzej marek janusz zoltan lászló
  istván ferenc gabor péter bogdan mihai radu ion dragan goran zoran milos dusan slobodan aleksandr alexandre dmytro
  oleksandr mykola volodymir vitali vladislav yevgeny gennady konstantin maxim nikolai roman ruslan timur arkady
  ilya kirill anatoly farid rashid karim tariq yusuf youssef mustafa hussein ismail saeed nabil samir walid ziad
  bilal hamza usman asif faisal arif kamran zafar naveed rahul rajesh sanjay vijay anil sunil ravi arun amit ashok
  narendra manmohan arjun vikram kwame kofi emeka chidi oluwaseun babatunde tunde musa sipho thabo themba cyril
  tendai kenji hiroshi takashi shinzo yoichi kazuo akira wei ming jun hao jian declan niall cormac eoin padraig
  seamus ciaran rhys gareth huw dylan iain alasdair hamish callum fraser`
export const FEMALE_NAMES = `priti suella kemi liz penny bridget abigail adriana agnes aisha alexandra alice alicia alison alyssa amanda amber amy ana andrea angela
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
  vicki victoria virginia vivian wanda wendy whitney yolanda yvette yvonne zoe
  priya anjali sunita deepa kavita meera lakshmi indira amina khadija zainab layla leila yasmin noor samira rania
  hala dalia mariam maryam ines inés begoña pilar rocío lucía sofía dolors montserrat giulia chiara francesca elisa
  paola silvia ilaria mireille chantal brigitte sylvie isabelle céline hélène véronique dominique-marie geneviève
  béatrice élodie amélie manon greta astrid sigrid karin kerstin annika birgit heike sabine ursel katrin katja anja
  antje petra renate gisela silke ulrike jana hana zuzana lenka ivana mira milica jelena snezana agnieszka magdalena
  malgorzata ewa katarzyna olena oksana iryna svetlana tatiana tatyana ludmila lyudmila galina ksenia anastasia
  daria yekaterina ekaterina ngozi chimamanda folake funmi thandi nomsa zanele wambui yuki yoko keiko akiko naoko
  ying mei xiu niamh siobhan aoife sinead orla deirdre caoimhe bronwyn cerys rhiannon mairi isla rhona morag
  catriona mara lena miriam esme`

/** Small words inside names, as alternatives: "Ursula von der Leyen", "Correia e Silva". */
export const NAME_PARTICLES =
  'de|da|das|del|della|der|den|van|von|bin|ibn|bint|al|el|la|le|di|du|dos|ben|abu|ter|ten|y|e|zu|af|av'
export const NAME_PARTICLE = new RegExp(`^(?:${NAME_PARTICLES})$`)

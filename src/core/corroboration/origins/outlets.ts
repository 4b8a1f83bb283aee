/** Outlets that go by one name only, parted by bars. */
const rowsOf = (names: string): string[][] => names.split(' | ').map((name) => [name])

/** News agencies: other outlets print their copy. With the short forms of their credits. */
export const AGENCIES: readonly (readonly string[])[] = [
  ['Reuters', 'Thomson Reuters'],
  ['The Associated Press', 'Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['United Press International', 'UPI'],
  ['Press Association', 'PA Media'],
  ['Deutsche Presse-Agentur', 'DPA'],
  ['Agencia EFE', 'EFE'],
  ['Kyodo', 'Kyodo News'],
  ['TASS', 'ITAR-TASS', 'Itar-Tass'],
  ['RIA Novosti', 'RIA'],
  ['Anadolu Agency', 'Anadolu'],
  ['Press Trust of India', 'PTI'],
  ['Asian News International', 'ANI'],
  ['Australian Associated Press', 'AAP'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['BNS', 'Baltic News Service'],
  ['Belta', 'BelTA'],
  ['CNA', 'Central News Agency'],
  ['IANS', 'Indo-Asian News Service'],
  ...rowsOf(
    'ANSA | Jiji Press | Xinhua | Interfax | Sputnik | SANA | IRNA | Yonhap | Canadian Press | Belga | APA | ' +
      'CTK | PAP | STT | NTB | Ritzau | Lusa | MTI | Tanjug | Ukrinform | Interfax-Ukraine | Tasnim | Fars | ' +
      'Mehr | WAFA | KUNA | WAM | Saudi Press Agency | KCNA | Antara | Bernama | McClatchy | Tribune News ' +
      'Service'
  )
]

/** Outlets whose names no pattern would find, with other names for them. */
export const OUTLETS: readonly (readonly string[])[] = [
  ['The Washington Post', 'Washington Post', 'WaPo'],
  ['The New York Times', 'New York Times', 'NYT'],
  ['The Wall Street Journal', 'Wall Street Journal', 'WSJ'],
  ['The Guardian', 'Guardian newspaper'],
  ['The Times of London', 'Times of London'],
  ['The Financial Times', 'Financial Times'],
  ['The Daily Telegraph', 'Daily Telegraph'],
  ['The Daily Beast', 'Daily Beast'],
  ['The New Yorker', 'New Yorker'],
  ['Politico', 'POLITICO'],
  ['BuzzFeed', 'BuzzFeed News'],
  ['Time magazine', 'TIME'],
  ['Vice News', 'VICE News'],
  ['HuffPost', 'Huffington Post', 'The Huffington Post'],
  ['Breitbart', 'Breitbart News'],
  ['USA Today', 'USA TODAY'],
  ['BBC', 'BBC News', 'BBC World Service'],
  ['ITV', 'ITV News'],
  ['NBC', 'NBC News'],
  ['ABC', 'ABC News'],
  ['CBS', 'CBS News'],
  ['PBS', 'PBS NewsHour'],
  ['NPR', 'National Public Radio'],
  ['Fox News', 'Fox News Channel', 'FOX News'],
  ['Al Jazeera', 'Al-Jazeera'],
  ['Al Arabiya', 'Al-Arabiya'],
  ['Al Mayadeen', 'Al-Mayadeen'],
  ['RT', 'Russia Today'],
  ['Der Spiegel', 'Spiegel'],
  ['Frankfurter Allgemeine Zeitung', 'Frankfurter Allgemeine'],
  ['El País', 'El Pais'],
  ['BFMTV', 'BFM TV'],
  ['France Info', 'Franceinfo'],
  ['Libre Belgique', 'La Libre Belgique'],
  ['NRC', 'NRC Handelsblad'],
  ['De Volkskrant', 'Volkskrant'],
  ['Neue Zürcher Zeitung', 'NZZ'],
  ['Yle', 'YLE'],
  ['Ekathimerini', 'Kathimerini'],
  ['RBC', 'RBK'],
  ['Ekho Moskvy', 'Echo of Moscow'],
  ['CNN Türk', 'CNN Turk'],
  ['TRT', 'TRT World'],
  ['Al-Ahram', 'Al Ahram'],
  ['Asharq Al-Awsat', 'Asharq al-Awsat'],
  ['Al-Manar', 'Al Manar'],
  ['Mainichi Shimbun', 'Mainichi'],
  ['Yomiuri Shimbun', 'Yomiuri'],
  ['Folha de S.Paulo', 'Folha de S. Paulo', 'Folha'],
  ['O Globo', 'Globo'],
  ['Clarín', 'Clarin'],
  ['La Nación', 'La Nacion'],
  ['Hurriyet', 'Hürriyet'],
  ['Radio Free Europe', 'Radio Free Europe/Radio Liberty', 'RFE/RL'],
  ['Voice of America', 'VOA'],
  ['WikiLeaks', 'Wikileaks'],
  ...rowsOf(
    'The Independent | The Economist | The Atlantic | The Intercept | The Hill | Axios | ProPublica | ' +
      'Bellingcat | Vox | Slate | Salon | Newsweek | Foreign Policy | Sky News | CNN | MSNBC | CNBC | C-SPAN | ' +
      'Rossiya 1 | Kommersant | Izvestia | Novaya Gazeta | Meduza | Le Monde | Le Figaro | Libération | Die ' +
      'Zeit | Die Welt | Bild | Süddeutsche Zeitung | Deutsche Welle | El Mundo | Corriere della Sera | La ' +
      'Repubblica | La Stampa | Il Sole 24 Ore | ARD | ZDF | Handelsblatt | France 24 | Le Soir | De Standaard ' +
      '| De Telegraaf | Tages-Anzeiger | Der Standard | La Vanguardia | Público | Expresso | Aftonbladet | ' +
      'Dagens Nyheter | Svenska Dagbladet | SVT | Aftenposten | Verdens Gang | NRK | Politiken | ' +
      'Jyllands-Posten | Berlingske | Helsingin Sanomat | Postimees | Delfi | Gazeta Wyborcza | Rzeczpospolita ' +
      '| TVN24 | Magyar Nemzet | Ukrainska Pravda | Kyiv Independent | Vedomosti | Gazeta.ru | Dozhd | NTV | ' +
      'Cumhuriyet | Daily Sabah | Al-Hayat | An-Nahar | Press TV | Ynet | Maariv | Channel 12 | Channel 13 | ' +
      'Channel 4 News | CCTV | CGTN | Caixin | NHK | KBS | Chosun Ilbo | JoongAng Ilbo | Rappler | Kompas | ' +
      'NDTV | Geo News | El Universal | Reforma | El Tiempo | Semana | Daily Maverick | Haaretz | Yedioth ' +
      "Ahronoth | Asahi Shimbun | Nikkei | South China Morning Post | Global Times | People's Daily | The Hindu " +
      '| Dawn'
  )
]

/** Last words of a newspaper's or broadcaster's name. */
export const OUTLET_ENDINGS: readonly string[] = (
  'Times Post News Herald Tribune Journal Guardian Telegraph Gazette Chronicle Observer Mail Press Globe Star Today ' +
  'TV Television Radio Broadcasting Weekly Magazine Review Standard Dispatch Examiner Mirror Sentinel Courier ' +
  'Inquirer Enquirer Monitor Bulletin Register Record Zeitung Agency Network Daily'
).split(' ')

/** Common nouns after a name that say that it is an outlet's. */
export const OUTLET_NOUNS: readonly string[] = [
  'newspaper',
  'news agency',
  'newswire',
  'news service',
  'news network',
  'news channel',
  'news site',
  'news website',
  'magazine',
  'daily',
  'weekly',
  'broadcaster',
  'television',
  'TV channel',
  'radio station',
  'website',
  'tabloid',
  'journal'
]

/** Ids of the paragraph styles; in Word's gallery they show under their names. The first three are Word's own. */
export const STYLE = {
  masthead: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  header: 'MemoHeader',
  bottomLineLabel: 'BottomLineLabel',
  bottomLine: 'BottomLine',
  judgement: 'Judgement',
  judgementTagged: 'JudgementTagged',
  tags: 'JudgementTags',
  text: 'MemoText',
  fact: 'Fact',
  note: 'DeskNote',
  quote: 'BlockQuotation',
  attribution: 'Attribution',
  wordingsLabel: 'WordingsLabel',
  wording: 'Wording',
  lastWording: 'LastWording',
  tableHead: 'TableHead',
  tableHeadFigure: 'TableHeadFigure',
  tableText: 'TableText',
  tableFigure: 'TableFigure',
  afterTable: 'AfterTable',
  source: 'SourceEntry',
  contentsLabel: 'ContentsLabel',
  running: 'RunningLine',
  marking: 'HandlingMark'
} as const

export const CHARACTER = {
  label: 'FieldLabel',
  strong: 'MemoStrong',
  emphasis: 'MemoEmphasis',
  citation: 'CitationNumber',
  back: 'BackLink',
  place: 'PlaceLink',
  mark: 'HandlingLabel'
} as const

export const TABLE_STYLE = 'MemoTable'

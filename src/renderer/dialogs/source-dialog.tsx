import type { Grade, SourceEntry } from '../../core/briefing/briefing'
import { DateField } from '../memo/date-field'
import { Choice } from '../parts/choice'
import type { DialogOf } from '../state/app-store'
import { titleOf, useUsedSources, type UsedSource } from '../state/derived'
import { perform } from '../state/edit'
import { t } from '../strings'
import { DialogFrame } from './dialog-frame'
import { WordsInCommon } from './words-in-common'

type Correction = keyof SourceEntry['corrections']
const corrections: readonly Correction[] = ['title', 'outlet', 'byline', 'published']

/** What the analyst says of a source: its grade, a note, and corrections that leave the original in sight. */
export function SourceDialog({ request, onClose }: { request: DialogOf<'source'>; onClose: () => void }) {
  const used = useUsedSources().find((u) => u.source.id === request.source)
  if (!used) return null
  const { entry } = used
  return (
    <DialogFrame title={titleOf(used)} size="wide" onClose={onClose}>
      <div className="source-grid">
        {corrections.map((field) => (
          <Corrected key={field} used={used} field={field} />
        ))}
      </div>
      <fieldset className="grades">
        <legend className="label">{t.sources.grade}</legend>
        <GradeChoice entry={entry} part="reliability" options={t.sources.reliability} />
        <GradeChoice entry={entry} part="credibility" options={t.sources.credibility} />
      </fieldset>
      <label className="dialog-field">
        <span className="label">{t.sources.note}</span>
        <textarea
          className="input"
          rows={2}
          value={entry.note}
          onChange={(event) => {
            change(entry, { note: event.target.value }, 'note')
          }}
        />
      </label>
      <WordsInCommon used={used} onOpen={onClose} />
    </DialogFrame>
  )
}

/** One thing the article says of itself, with the analyst's word for it. */
function Corrected({ used, field }: { used: UsedSource; field: Correction }) {
  const { source, entry } = used
  const own = source[field]
  const corrected = entry.corrections[field]
  const value = corrected ?? own ?? ''
  const correct = (next: string): void => {
    const { [field]: _old, ...rest } = entry.corrections
    const corrections = next === '' || next === own ? rest : { ...rest, [field]: next }
    change(entry, { corrections }, field)
  }
  return (
    <label className="dialog-field">
      <span className="label">{t.sources.fields[field]}</span>
      {field === 'published' ? (
        <DateField className="input" value={value} onChange={correct} />
      ) : (
        <input
          className="input"
          value={value}
          placeholder={t.sources.notGiven}
          onChange={(event) => {
            correct(event.target.value)
          }}
        />
      )}
      {corrected === undefined ? null : (
        <span className="small quiet">{t.sources.original(own ?? t.sources.notGiven)}</span>
      )}
    </label>
  )
}

interface GradeChoiceProps<K extends keyof Grade> {
  readonly entry: SourceEntry
  readonly part: K
  readonly options: Readonly<Record<NonNullable<Grade[K]>, string>>
}

function GradeChoice<K extends keyof Grade>({ entry, part, options }: GradeChoiceProps<K>) {
  const codes = Object.entries<string>(options)
  return (
    <Choice
      label={t.sources.gradeParts[part]}
      className={`choice-boxed ${entry.grade[part] === null ? '' : 'choice-set'}`}
      value={entry.grade[part] ?? ''}
      options={[
        { id: '', title: t.sources.gradeParts[part] },
        ...codes.map(([id, title]) => ({ id, title: `${id} · ${title}` }))
      ]}
      onChange={(value) => {
        const grade = { ...entry.grade, [part]: value === '' ? null : value } as Grade
        change(entry, { grade }, null)
      }}
    />
  )
}

function change(entry: SourceEntry, part: Partial<SourceEntry>, typing: string | null): void {
  const group = typing === null ? {} : { group: `source ${entry.id} ${typing}` }
  perform(t.steps.source, [{ type: 'replace-source', entry: { ...entry, ...part } }], group)
}

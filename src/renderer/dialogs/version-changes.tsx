import type { Output } from '../bridge/types'
import { t } from '../strings'
import { wordChanges } from './word-changes'

type Changes = Output<'versions.compare'>
type ItemChange = Changes['sections'][number]['items'][number]

/** What was added, removed, changed and moved since a version, section by section. */
export function VersionChanges({ changes }: { changes: Changes }) {
  const { sections, details, sources, marks } = changes
  const articles = t.versions.sources(sources.added.length, sources.removed.length, sources.changed.length)
  if (sections.length === 0 && details.length === 0 && articles === '' && !marks)
    return <p className="quiet">{t.versions.same}</p>
  return (
    <>
      {details.length > 0 ? (
        <section aria-label={t.versions.details}>
          <h4>{t.versions.details}</h4>
          {details.map(({ what, field, before, after }) => (
            <p key={`${what} ${field ?? ''}`} className="version-item">
              <span className="small quiet">{field ?? t.versions.detail[what]}</span>{' '}
              <del>{before ?? t.versions.nothing}</del> <ins>{after ?? t.versions.nothing}</ins>
            </p>
          ))}
        </section>
      ) : null}
      {sections.map((section) => (
        <section key={section.id} aria-label={section.heading}>
          <h4>
            {section.heading}{' '}
            <span className="small quiet">
              {section.change === 'added' ? t.versions.sectionAdded : ''}
              {section.change === 'removed' ? t.versions.sectionRemoved : ''}
              {section.renamedFrom === null ? '' : t.versions.renamed(section.renamedFrom)}
            </span>
          </h4>
          {section.items.map((item) => (
            <ItemLine key={`${item.change} ${item.id}`} item={item} />
          ))}
        </section>
      ))}
      {articles === '' ? null : <p className="version-item">{articles}</p>}
      {marks ? <p className="version-item quiet">{t.versions.marks}</p> : null}
    </>
  )
}

function ItemLine({ item }: { item: ItemChange }) {
  const { change, before, after, from } = item
  return (
    <p className="version-item">
      <span className={`tag version-${change}`}>{t.versions.changes[change]}</span>{' '}
      {from === null ? null : <span className="small quiet">{t.versions.movedFrom(from)} </span>}
      {change === 'changed' ? (
        <Words before={before ?? ''} after={after ?? ''} />
      ) : (
        (after ?? <del>{before}</del>)
      )}
    </p>
  )
}

function Words({ before, after }: { before: string; after: string }) {
  return wordChanges(before, after).map(({ kind, text }, i) =>
    kind === 'same' ? (
      <span key={i}>{text}</span>
    ) : kind === 'removed' ? (
      <del key={i}>{text}</del>
    ) : (
      <ins key={i}>{text}</ins>
    )
  )
}

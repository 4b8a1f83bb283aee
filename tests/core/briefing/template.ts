import { Template } from '../../../src/core/template/template'

/** A template with these sections, given as `id: kind`, and a To and a Date in its header. */
export function template(sections: Record<string, string> = { facts: 'facts' }, more: object = {}): Template {
  return Template.parse({
    id: 'memo',
    name: 'Memo',
    page: { margins: { top: 20, right: 20, bottom: 20, left: 20 } },
    type: {},
    colours: { accent: '#000000', tint: '#ffffff', rule: '#cccccc', muted: '#666666' },
    marking: { scheme: 'tlp', default: 'TLP:AMBER' },
    fields: [
      { id: 'to', label: 'To', default: 'The desk' },
      { id: 'date', label: 'Date', type: 'date' },
      { id: 'subject', label: 'Subject' }
    ],
    sections: Object.entries(sections).map(([id, kind]) => ({ id, kind, heading: id.toUpperCase() })),
    ...more
  })
}

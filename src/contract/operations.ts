import { z } from 'zod'
import { Briefing } from '../core/briefing/briefing'
import { Command } from '../core/briefing/command'
import { Material } from '../core/corroboration/claim'
import { SourceId } from '../core/source/source'
import { Template } from '../core/template/template'
import { MAX_DROP_BYTES, MAX_PASTE } from './article-files'
import { keepingOperations, project, task } from './keeping-operations'
import { PageMap } from './page-map'
import { Access, Progress } from './project-shapes'
import { Failure } from './reply'

/** An opaque name for a file that the host chose: the page never sees or sends a path. */
export const FileRef = z.strictObject({ handle: z.string().max(100), name: z.string() })
export type FileRef = Readonly<z.infer<typeof FileRef>>

export const Format = z.enum(['docx', 'pdf', 'html', 'md'])
export type Format = z.infer<typeof Format>

const MemoWarning = z.strictObject({
  code: z.string(),
  message: z.string(),
  item: z.string().nullable(),
  field: z.string().optional(),
  section: z.string().optional()
})
export type MemoWarning = Readonly<z.infer<typeof MemoWarning>>

/** A project as the page holds it. `material` covers all sources the project has ever listed. */
export const OpenProject = z.strictObject({
  project: z.string(),
  briefing: Briefing,
  material: Material,
  /** Where it was last saved, or null for one that never was. */
  file: FileRef.nullable(),
  /** ISO 8601 time of the last save, or null. */
  savedAt: z.string().nullable(),
  /** Number of commands applied so far: the next `project.apply` carries this as `seq`. */
  seq: z.int().nonnegative(),
  /** True when there are commands since the last save. */
  unsaved: z.boolean(),
  /** Whether `project.save` may write to `file`; read-only for the second window or process that opens it. */
  access: Access,
  /** The name of the memo or dropped file that the project came in: it is a new one, with no file. */
  carriedBy: z.string().optional(),
  /** What could not be read of a damaged file that was opened all the same, or what is open instead of it. */
  rescued: Failure.optional()
})
export type OpenProject = Readonly<z.infer<typeof OpenProject>>

const WorkspaceEntry = FileRef.extend({ size: z.int().nonnegative(), modified: z.string() })
export type WorkspaceEntry = Readonly<z.infer<typeof WorkspaceEntry>>

export const RecentProject = FileRef.extend({ title: z.string(), openedAt: z.string() })
export type RecentProject = Readonly<z.infer<typeof RecentProject>>

/** What could be saved from a crash. */
const Recovery = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The file it was saved to before, or null. */
  file: z.string().nullable(),
  /** ISO 8601 time of the first change that was not saved. */
  startedAt: z.string(),
  /** How many unsaved changes were found. */
  changes: z.int().nonnegative()
})

const nothing = z.strictObject({})
const purpose = z.enum(['project', 'sources', 'export'])
/** What is dropped in one go, in characters of base64. */
const MAX_DROP = Math.ceil(MAX_DROP_BYTES / 3) * 4

const Added = z.strictObject({
  /** Ids of the sources that were read, in order; the page adds them to the briefing with a command. */
  added: z.array(SourceId),
  material: Material,
  problems: z.array(Failure)
})

/** The one API between the app and its services. Both sides check what arrives against it. */
export const operations = {
  ...keepingOperations,
  'app.info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'web']),
      /** `native`: the host shows its own file dialogs; `workspace`: the page shows the app's own. */
      dialogs: z.enum(['native', 'workspace']),
      /** ISO date of today in the analyst's time zone. */
      today: z.iso.date()
    })
  },
  'templates.list': {
    input: nothing,
    output: z.strictObject({ templates: z.array(Template), problems: z.array(Failure) })
  },
  /** What is open in this window already (after a reload), or null. */
  'project.current': { input: nothing, output: OpenProject.nullable() },
  /** The seeds as a sample briefing. */
  'project.sample': { input: nothing, output: OpenProject },
  'project.new': { input: z.strictObject({ template: z.string() }), output: OpenProject },
  /** A project file, or a memo (.docx, .pdf) that carries one. */
  'project.open': { input: z.strictObject({ file: z.string(), task }), output: OpenProject },
  /** Whether a Word or PDF file that was dropped on the page carries a project; its bytes in base64. */
  'project.isCarried': {
    input: z.strictObject({ content: z.string().max(MAX_DROP) }),
    output: z.strictObject({ carried: z.boolean() })
  },
  /** The same as opening for a file that was dropped on the page, its bytes in base64; it is a new one, with no file. */
  'project.openDropped': {
    input: z.strictObject({ name: z.string().min(1).max(200), content: z.string().max(MAX_DROP), task }),
    output: OpenProject
  },
  /** Commands the page has applied, in order; refused when `seq` is not the number applied so far. */
  'project.apply': {
    input: z.strictObject({ project, seq: z.int().nonnegative(), commands: z.array(Command).max(1000) }),
    /**
     * `material` comes back when the listed sources changed, else null. Where working it out takes long, `working` is
     * true instead: the commands are kept, and `project.material` waits for it.
     */
    output: z.strictObject({
      seq: z.int().nonnegative(),
      material: Material.nullable(),
      working: z.boolean()
    })
  },
  /** Saves where it was saved before, unless another program changed that file since; or to `file`, whatever is there. */
  'project.save': {
    input: z.strictObject({ project, file: z.string().nullable(), task }),
    output: z.strictObject({ file: FileRef, savedAt: z.string() })
  },
  /** The user has left a project: what was not saved of it is given up. */
  'project.close': { input: z.strictObject({ project }), output: nothing },
  /** Briefings with unsaved changes that a start of the app before this one left behind, newest first. */
  'recovery.list': { input: nothing, output: z.array(Recovery) },
  'recovery.open': { input: z.strictObject({ id: z.string().max(100), task }), output: OpenProject },
  'recovery.discard': { input: z.strictObject({ id: z.string().max(100) }), output: nothing },
  'recent.list': { input: nothing, output: z.array(RecentProject) },
  'recent.clear': { input: nothing, output: nothing },
  'sources.add': {
    input: z.strictObject({ project, files: z.array(z.string()).max(10_000), task }),
    output: Added
  },
  'sources.paste': {
    input: z.strictObject({ project, name: z.string().min(1).max(200), content: z.string().max(MAX_PASTE) }),
    output: Added
  },
  /** Dropped files, their bytes in base64. */
  'sources.drop': {
    input: z.strictObject({
      project,
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(200), content: z.string().max(MAX_DROP) }))
        .max(10_000),
      task
    }),
    output: Added
  },
  'export.write': {
    input: z.strictObject({
      project,
      targets: z.array(z.strictObject({ format: Format, file: z.string() })).min(1),
      /** A copy to hand out: it carries no project whatever the template says, and names neither author nor files. */
      distribution: z.boolean().optional(),
      task
    }),
    output: z.strictObject({
      written: z.array(FileRef),
      warnings: z.array(MemoWarning),
      /** Bytes of the project that each Word and PDF file carries; 0 where none does. */
      carriedBytes: z.int().nonnegative()
    })
  },
  /** Lets the user drag a file out of the window, to another program: only one this session has exported. */
  'export.drag': { input: z.strictObject({ file: z.string() }), output: nothing },
  /** The memo as it would be printed now: a PDF in base64, and where its items stand in it. */
  'preview.pdf': {
    input: z.strictObject({ project }),
    output: z.strictObject({ pdf: z.string(), map: PageMap, warnings: z.array(MemoWarning) })
  },
  /** The host's own dialog; null when it was closed without a choice. */
  'dialog.open': {
    input: z.strictObject({ purpose, multiple: z.boolean() }),
    output: z.array(FileRef).nullable()
  },
  'dialog.save': {
    input: z.strictObject({ purpose, name: z.string().max(200), format: Format.nullable() }),
    output: FileRef.nullable()
  },
  /** Files of the workspace folder that fit the purpose, for the app's own dialogs. */
  'workspace.list': {
    input: z.strictObject({ purpose }),
    output: z.strictObject({ folder: z.string(), entries: z.array(WorkspaceEntry) })
  },
  /** A handle for a name in the workspace folder. */
  'workspace.file': {
    input: z.strictObject({ purpose, name: z.string().min(1).max(200), format: Format.nullable() }),
    output: z.strictObject({ file: FileRef, exists: z.boolean() })
  }
} as const

export type Operations = typeof operations
export type OperationName = keyof Operations
export type Input<O extends OperationName> = z.input<Operations[O]['input']>
export type Parsed<O extends OperationName> = z.output<Operations[O]['input']>
export type Output<O extends OperationName> = z.output<Operations[O]['output']>

/** What the menu of a native host can ask of the page: the page's own commands, all of them. */
export const MENU_COMMANDS = [
  'new',
  'open',
  'sample',
  'save',
  'save-as',
  'versions',
  'export',
  'export-docx',
  'export-pdf',
  'export-html',
  'export-md',
  'undo',
  'redo',
  'add-sources',
  'paste-source',
  'add-section',
  'template',
  'palette',
  'search',
  'sources',
  'evidence',
  'memo',
  'preview',
  'preview-beside',
  'origins',
  'theme-system',
  'theme-light',
  'theme-dark',
  'shortcuts',
  'guide'
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

export const events = {
  'menu.command': z.strictObject({ command: z.enum(MENU_COMMANDS) }),
  /** Somebody took a project's file over, or left it. */
  'project.access': z.strictObject({ project: z.string(), access: Access }),
  'task.progress': Progress
} as const
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>
export type AppEvent = {
  readonly [E in EventName]: { readonly name: E; readonly payload: EventPayload<E> }
}[EventName]

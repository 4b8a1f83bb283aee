export type { AppEvent, FileRef, Format, OpenProject, Output, RecentProject } from '../../contract/operations'
export type { PageMap } from '../../contract/page-map'
export type { Access, Progress } from '../../contract/project-shapes'
export type { Failure, Reply } from '../../contract/reply'

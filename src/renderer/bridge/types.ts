export type { FileRef, Format, OpenProject, Output, RecentProject } from '../../contract/operations'
export type { PageMap } from '../../contract/page-map'
export type { Failure, Reply } from '../../contract/reply'

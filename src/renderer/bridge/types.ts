export type { FileRef, Format, OpenProject, Output, RecentProject } from '../../contract/operations'
export type { Failure, Reply } from '../../contract/reply'

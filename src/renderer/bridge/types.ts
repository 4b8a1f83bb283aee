export type {
  FileRef,
  Format,
  MemoWarning,
  MenuCommand,
  OpenProject,
  Output,
  RecentProject,
  WorkspaceEntry
} from '../../contract/operations'
export type { Failure, Reply } from '../../contract/reply'

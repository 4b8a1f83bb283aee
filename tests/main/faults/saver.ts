/**
 * A process that adds one to the number in a project's title, over and over, each time as the one who may write it:
 * a save that overwrote another's would be a number too few.
 */
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { ProjectLock } from '../../../src/main/files/project-lock'

const [path = '', times = '0'] = process.argv.slice(2)
for (let count = 0; count < Number(times);) {
  const taken = await ProjectLock.take(path, new Date(), { force: false, lost: () => undefined })
  if (!taken.ok) {
    await new Promise((done) => setTimeout(done, 1))
    continue
  }
  const opened = await openProjectFile(path)
  if (!opened.ok) throw new Error(opened.error.detail)
  const { project } = opened.value
  const title = String(Number(project.briefing.title) + 1)
  const saved = await saveProjectFile(path, { ...project, briefing: { ...project.briefing, title } })
  if (!saved.ok) throw new Error(saved.error.detail)
  taken.lock.release()
  count += 1
}

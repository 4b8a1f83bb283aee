/** A process that saves a project over and over, each time with a title of its own. */
import { saveProjectFile } from '../../../src/main/files/project-file'
import { project } from '../../core/project/build'

const [path = '', name = '', times = '0'] = process.argv.slice(2)
for (let count = 0; count < Number(times); count += 1) {
  const whole = project()
  const saved = await saveProjectFile(path, {
    ...whole,
    briefing: { ...whole.briefing, title: `${name} ${String(count)}` }
  })
  if (!saved.ok) throw new Error(saved.error.detail)
}

import { succeed, type Reply } from '../../contract/reply'
import type { Material } from '../../core/corroboration/claim'
import { materialKey, type Engine } from './engine'
import type { Session } from './session'

/** Works out what the articles hold now that others are listed: at once where it is little. True where it goes on. */
export function renewMaterial(engine: Engine, session: Session): boolean {
  if (session.working === null && engine.isQuick(session.briefing, session.sources)) {
    session.worked = engine.now(session.briefing, session.sources)
    return false
  }
  session.working ??= catchUp(engine, session).finally(() => {
    session.working = null
  })
  return true
}

/** The material of the briefing as it is by the time there is nothing left to work out. */
export async function settledMaterial(session: Session): Promise<Reply<Material>> {
  const settled = await session.working
  return settled && !settled.ok ? settled : succeed(session.worked.material)
}

async function catchUp(engine: Engine, session: Session): Promise<Reply<null>> {
  while (session.worked.key !== materialKey(session.briefing)) {
    const worked = await engine.later(session.briefing, session.sources)
    if (!worked.ok) return worked
    session.worked = worked.value
  }
  return succeed(null)
}

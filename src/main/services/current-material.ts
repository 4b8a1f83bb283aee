import { succeed, type Reply } from '../../contract/reply'
import type { Material } from '../../core/corroboration/claim'
import { materialKey } from './engine'
import { completeSave } from './save-session'
import type { Session } from './session'
import type { Workshop } from './workshop'

type Shop = Pick<Workshop, 'env' | 'engine'>

/** Works out what the articles hold now that others are listed: at once where it is little. True where it goes on. */
export function renewMaterial(shop: Shop, session: Session): boolean {
  const { engine } = shop
  if (session.working === null && engine.isQuick(session.briefing, session.sources)) {
    session.worked = engine.now(session.briefing, session.sources)
    return false
  }
  session.working ??= catchUp(shop, session).finally(() => {
    session.working = null
  })
  return true
}

/** The material of the briefing as it is by the time there is nothing left to work out. */
export async function settledMaterial(session: Session): Promise<Reply<Material>> {
  const settled = await session.working
  return settled && !settled.ok ? settled : succeed(session.worked.material)
}

async function catchUp({ env, engine }: Shop, session: Session): Promise<Reply<null>> {
  while (session.worked.key !== materialKey(session.briefing)) {
    const worked = await engine.later(session.briefing, session.sources)
    if (!worked.ok) return worked
    session.worked = worked.value
    completeSave(env, session)
  }
  return succeed(null)
}

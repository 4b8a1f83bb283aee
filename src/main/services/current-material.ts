import { succeed, type Reply } from '../../contract/reply'
import type { Material } from '../../core/corroboration/claim'
import { materialKey } from './engine'
import { completeSave } from './save-session'
import type { Session, Working } from './session'
import type { Workshop } from './workshop'

type Shop = Pick<Workshop, 'env' | 'engine'>

/** Works out what the articles hold now that others are listed: at once where it is little. True where it goes on. */
export function renewMaterial(shop: Shop, session: Session): boolean {
  const { engine } = shop
  if (session.working === null && engine.isQuick(session.briefing, session.sources)) {
    session.worked = engine.now(session.briefing, session.sources)
    return false
  }
  session.working ??= start(shop, session)
  return true
}

function start(shop: Shop, session: Session): Working {
  const stop = new AbortController()
  const done = catchUp(shop, session, stop.signal).finally(() => {
    session.working = null
  })
  return { done, stop }
}

/**
 * The material of the briefing as it is by the time there is nothing left to work out. Stopped by `signal`, the work
 * ends for all who wait for it: the material stays as it was until other articles are listed.
 */
export async function settledMaterial(session: Session, signal?: AbortSignal): Promise<Reply<Material>> {
  const { working } = session
  signal?.addEventListener('abort', () => working?.stop.abort())
  const settled = await working?.done
  return settled && !settled.ok ? settled : succeed(session.worked.material)
}

async function catchUp({ env, engine }: Shop, session: Session, signal: AbortSignal): Promise<Reply<null>> {
  while (session.worked.key !== materialKey(session.briefing)) {
    const worked = await engine.later(session.briefing, session.sources, { signal })
    if (!worked.ok) return worked
    session.worked = worked.value
    completeSave(env, session)
  }
  return succeed(null)
}

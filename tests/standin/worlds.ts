/**
 * contextBridge over two real worlds of one page: the preload's and the page's own. Only strings cross, at once, as
 * DOM events; functions and promises stay in their world and are called by number.
 */
const COMMON = `
const functions = new Map()
let count = 0
const keep = (f) => { const id = SIDE + String(count += 1); functions.set(id, f); return id }
const encode = (value) => JSON.stringify(value, (_key, x) => {
  if (typeof x === 'function') return { $function: keep(x) }
  if (x && typeof x.then === 'function')
    return { $promise: keep((done, failed) => void x.then(done, (e) => failed(String((e && e.message) || e)))) }
  const proto = x && typeof x === 'object' && Object.getPrototypeOf(x)
  if (proto && proto !== Object.prototype && !Array.isArray(x))
    throw new TypeError('contextBridge cannot clone ' + Object.prototype.toString.call(x))
  return x
})
const revive = (_key, x) => {
  if (x && x.$function) return (...args) => callOther(x.$function, args)
  if (x && x.$promise)
    return new Promise((done, failed) => callOther(x.$promise, [done, (message) => failed(new Error(message))]))
  return x
}
const decode = (text) => text === undefined ? undefined : JSON.parse(text, revive)
let returned
const callOther = (id, args) => {
  returned = undefined
  window.dispatchEvent(new CustomEvent('standin:call:' + OTHER, { detail: encode({ id, args }) }))
  const result = returned
  returned = undefined
  if (result && result.error !== undefined) throw new Error(result.error)
  return result && decode(result.value)
}
window.addEventListener('standin:return:' + SIDE, (event) => { returned = JSON.parse(event.detail) })
window.addEventListener('standin:call:' + SIDE, (event) => {
  let out
  try {
    const { id, args } = decode(event.detail)
    out = { value: encode(functions.get(id)(...args)) }
  } catch (error) {
    out = { error: String((error && error.message) || error) }
  }
  window.dispatchEvent(new CustomEvent('standin:return:' + OTHER, { detail: JSON.stringify(out) }))
})
`

const world = (side: string, other: string, body: string): string =>
  `(() => { const SIDE = '${side}', OTHER = '${other}'; ${COMMON} ${body} })()`

export const PRELOAD_WORLD = 'preload'

/** The page's side: what the preload exposes, frozen, under its key. */
export const MAIN_WORLD = world(
  'page',
  'preload',
  `
const freeze = (x) => {
  if (x && typeof x === 'object' && !(x instanceof Promise)) { Object.values(x).forEach(freeze); Object.freeze(x) }
  return x
}
window.addEventListener('standin:expose', (event) => {
  const { key, api } = JSON.parse(event.detail)
  Object.defineProperty(window, key, { value: freeze(decode(api)), enumerable: true })
})
`
)

/** The preload's side: its source runs as a sandboxed CommonJS file that may require 'electron' and nothing else. */
export const preloadWorld = (source: string): string =>
  world(
    'preload',
    'page',
    `
const listeners = new Map(), pending = new Map()
let calls = 0
globalThis.__standinDeliver = (kind, to, content) => {
  if (kind === 'event') {
    for (const listener of [...(listeners.get(to) || [])]) listener({ sender: 'the way back to ipcRenderer' }, ...content)
    return
  }
  const { done, failed } = pending.get(to)
  pending.delete(to)
  if (content.error === undefined) done(content.value)
  else failed(new Error(content.error))
}
const ipcRenderer = {
  invoke: (channel, ...args) => new Promise((done, failed) => {
    structuredClone(args)
    calls += 1
    pending.set(calls, { done, failed })
    __standinInvoke(JSON.stringify({ id: calls, channel, args }))
  }),
  on: (channel, listener) => {
    listeners.set(channel, [...(listeners.get(channel) || []), listener])
    return ipcRenderer
  },
  removeListener: (channel, listener) => {
    listeners.set(channel, (listeners.get(channel) || []).filter((one) => one !== listener))
    return ipcRenderer
  }
}
const contextBridge = {
  exposeInMainWorld: (key, api) => {
    window.dispatchEvent(new CustomEvent('standin:expose', { detail: JSON.stringify({ key, api: encode(api) }) }))
  }
}
const only = (name, object) => new Proxy(object, {
  get: (on, key) => {
    if (key in on) return on[key]
    throw new Error('[stand-in] there is no ' + name + '.' + String(key))
  }
})
const require = (id) => {
  if (id !== 'electron') throw new Error('a sandboxed preload cannot require ' + id)
  return { ipcRenderer: only('ipcRenderer', ipcRenderer), contextBridge: only('contextBridge', contextBridge) }
}
const module = { exports: {} }
if (window === window.top)
  (function (require, module, exports, process, Buffer, global) {
${source}
  })(require, module, module.exports)
`
  )

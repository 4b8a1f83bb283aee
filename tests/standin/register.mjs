// Preloaded into the app's process: the bare name `electron` leads to the stand-in.
import { register } from 'node:module'

const target = process.env.STANDIN_MODULE
const hook = `export const resolve = (specifier, context, next) =>
  specifier === 'electron' ? { url: ${JSON.stringify(target)}, shortCircuit: true } : next(specifier, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`)

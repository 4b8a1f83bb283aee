import { mistakesIn } from './mistakes-in.mjs'

/** Mistakes in what keeps the web host to the one page it was started for. */
export const web = mistakesIn(
  'tests/e2e/web-host.test.ts',
  [
    ['any name of this machine is ours', 'if (headers.host !== new URL(origin).host)', 'if (false)'],
    ['other sites may call', 'if (site !== void 0 && site !== "same-origin")', 'if (false)'],
    ['other origins may post', 'if (headers.origin !== origin) return', 'if (false) return'],
    ['forms may post', '/^application\\/json(?:\\s*;|$)/i', '/./'],
    ['the token is not asked for', '!host.access.allows(request.headers.authorization)', 'false'],
    ['the launch code works for a second page', 'return same(page, launch.page) ?', 'return true ?'],
    ['any launch code works', '|| !same(code, launch.code)', ''],
    ['bodies are not counted while they are read', 'if (size > limit) return {', 'if (false) return {'],
    ['links and dots lead out of the page’s folder', 'if (!file.startsWith(base + sep) ||', 'if ('],
    ['scripts of others may run', '"script-src": "\'self\'"', '"script-src": "*"'],
    ['strings become markup', '"require-trusted-types-for": "\'script\'"', '"upgrade-insecure-requests": ""']
  ],
  'launch code|a call|the page|events'
)

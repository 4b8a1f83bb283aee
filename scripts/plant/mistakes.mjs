/** Mistakes that would make the app less safe or less whole: words of the built bundles, and what takes their place. */
const electron = [
  ['the page is not sandboxed', 'sandbox: true', 'sandbox: false'],
  ['the page shares its world with the preload', 'contextIsolation: true', 'contextIsolation: false'],
  ['the page has Node', 'nodeIntegration: false', 'nodeIntegration: true'],
  ['the page ignores origins', 'webSecurity: true', 'webSecurity: false'],
  ['the page may hold other pages', 'webviewTag: false', 'webviewTag: true'],
  ['a dropped file replaces the page', 'navigateOnDragDrop: false', 'navigateOnDragDrop: true'],
  ['dictionaries come from the network', 'spellcheck: process.platform === "darwin"', 'spellcheck: true'],
  ['permissions are granted', 'answer(false)', 'answer(true)'],
  [
    'permission checks pass',
    'setPermissionCheckHandler(() => false)',
    'setPermissionCheckHandler(() => true)'
  ],
  [
    'devices are granted',
    'setDevicePermissionHandler(() => false)',
    'setDevicePermissionHandler(() => true)'
  ],
  ['downloads go through', 'session.on("will-download"', 'session.on("did-download"'],
  ['the page may go anywhere', 'if (!isOurs(event.url)) event.preventDefault()', 'event.url'],
  ['redirects are followed', 'contents.on("will-redirect", stay);', ''],
  ['frames may go anywhere', 'contents.on("will-frame-navigate", stay);', ''],
  ['popups are allowed', 'action: "deny"', 'action: "allow"'],
  ['any address goes to the browser', 'if (url.protocol !== "https:") return', ''],
  [
    'the browser opens without asking',
    'if (response === 0) await shell.openExternal',
    'await shell.openExternal'
  ],
  ['any sender is answered', 'isTrusted(event) ?', 'true ?'],
  ['a frame is known by its address alone', 'senderFrame === window()?.webContents.mainFrame', 'true'],
  ['other hosts of the scheme are ours', 'return url.host === HOST', 'return true'],
  ['the scheme answers any method', '&& method === "GET"', ''],
  ['the page comes without its policy', '...SECURITY_HEADERS,\n\t\t\t"Content-Type"', '"Content-Type"'],
  ['the scheme passes by the policy', 'secure: true,', 'secure: true, bypassCSP: true,'],
  [
    'the scheme is registered too late',
    'registerAppScheme();\n',
    'app.whenReady().then(registerAppScheme);\n'
  ],
  ['the menu forgets to save', 'item("&Save", "save"', 'item("&Save", "export"'],
  ['the listener gets Electron’s own event', 'listener(event);', 'listener(event, _event);'],
  [
    'the preload requires Node',
    'let electron = require("electron");',
    'let electron = require("electron"); require("node:fs");'
  ],
  [
    'the preload shows all of IPC',
    'exposeInMainWorld(BRIDGE_KEY, {',
    'exposeInMainWorld(BRIDGE_KEY, { send: (...a) => electron.ipcRenderer.invoke(...a),'
  ],
  [
    'calls go to another channel',
    'electron.ipcRenderer.invoke(CHANNEL.call',
    'electron.ipcRenderer.invoke("other"'
  ]
].map(([name, from, to]) => ({ name, from, to, test: 'tests/e2e/electron.test.ts' }))

const files = [
  [
    'unsaved changes are not asked about',
    'if (!current.ok || !current.value?.unsaved) return true',
    'return true'
  ],
  ['cancel closes all the same', 'return response === SAVE && await', 'return response === CANCEL || await'],
  ['a failed save closes all the same', 'return saved.ok;\n', 'return true;\n'],
  ['a second start opens a window', 'if (app.requestSingleInstanceLock()) startDesk();', 'startDesk();'],
  ['a second start’s files are lost', 'projectArguments(args.slice(1), folder)', '[]'],
  ['paths are resolved in the wrong folder', 'resolve(folder, arg)', 'resolve("/", arg)'],
  ['a missing extension overwrites unasked', 'if (!existsSync(whole)) return whole;', 'return whole;']
].map(([name, from, to]) => ({ name, from, to, test: 'tests/e2e/electron-files.test.ts' }))

const web = [
  ['any name of this machine is ours', 'if (headers.host !== new URL(origin).host)', 'if (false)'],
  ['other sites may call', 'if (site !== void 0 && site !== "same-origin")', 'if (false)'],
  ['other origins may post', 'if (headers.origin !== origin) return', 'if (false) return'],
  ['forms may post', '/^application\\/json(?:\\s*;|$)/i', '/./'],
  ['the token is not asked for', '!host.access.allows(request.headers.authorization)', 'false'],
  ['the launch code works twice', 'this.#launch = null;\n\t\treturn', 'return'],
  ['any launch code works', 'if (!same(code, launch.code)) return null;', ''],
  ['bodies are not counted while they are read', 'if (size > limit) return', 'if (false) return'],
  ['links and dots lead out of the page’s folder', 'if (!file.startsWith(base + sep) ||', 'if ('],
  ['scripts of others may run', '"script-src": "\'self\'"', '"script-src": "*"'],
  ['strings become markup', '"require-trusted-types-for": "\'script\'"', '"upgrade-insecure-requests": ""']
].map(([name, from, to]) => ({ name, from, to, test: 'tests/e2e/web-host.test.ts' }))

export const mistakes = [...electron, ...files, ...web]

/**
 * Mistakes that would make the app less safe or less whole: words of the built bundles, what takes their place, and the
 * test that is to notice, by words of its name. A mistake that keeps the app from starting is any test's to notice.
 */
const page = [
  ['the page is not sandboxed', 'sandbox: true', 'sandbox: false'],
  ['the page shares its world with the preload', 'contextIsolation: true', 'contextIsolation: false'],
  ['the page has Node', 'nodeIntegration: false', 'nodeIntegration: true'],
  ['the page ignores origins', 'webSecurity: true', 'webSecurity: false'],
  ['the page may hold other pages', 'webviewTag: false', 'webviewTag: true'],
  ['a dropped file replaces the page', 'navigateOnDragDrop: false', 'navigateOnDragDrop: true'],
  ['dictionaries come from the network', 'spellcheck: process.platform === "darwin"', 'spellcheck: true'],
  [
    'the spell checker fetches its dictionaries',
    'session.setSpellCheckerEnabled(process.platform === "darwin");',
    ''
  ],
  ['Electron’s own folder comes too late', 'keepProfile();\nif', 'if'],
  ['the scheme passes by the policy', 'secure: true,', 'secure: true, bypassCSP: true,'],
  [
    'the scheme is registered too late',
    'registerAppScheme();\n',
    'app.whenReady().then(registerAppScheme);\n'
  ],
  [
    'the preload requires Node',
    'let electron = require("electron");',
    'let electron = require("electron"); require("node:fs");'
  ],
  [
    'calls go to another channel',
    'electron.ipcRenderer.invoke(CHANNEL.call',
    'electron.ipcRenderer.invoke("other"'
  ],
  [
    'the page shows what the sandbox of the app lets out',
    'app.enableSandbox();',
    'setTimeout(() => app.enableSandbox(), 500);',
    'opens on the sample'
  ],
  [
    'the preload shows all of IPC',
    'exposeInMainWorld(BRIDGE_KEY, {',
    'exposeInMainWorld(BRIDGE_KEY, { send: (...a) => electron.ipcRenderer.invoke(...a),',
    'gives its page three things'
  ],
  [
    'the listener gets Electron’s own event',
    'listener(event);',
    'listener(event, _event);',
    'hears of the menu'
  ],
  [
    'the page may go anywhere',
    'if (!isOurs(event.url)) event.preventDefault()',
    'event.url',
    'is kept where it is'
  ],
  ['redirects are followed', 'contents.on("will-redirect", stay);', ''],
  ['frames may go anywhere', 'contents.on("will-frame-navigate", stay);', ''],
  ['popups are allowed', 'action: "deny"', 'action: "allow"', 'opens no window'],
  ['any address goes to the browser', 'if (url.protocol !== "https:") return', '', 'opens no window'],
  [
    'the browser opens without asking',
    'if (response === 0) await shell.openExternal',
    'await shell.openExternal',
    'opens no window'
  ],
  ['permissions are granted', 'answer(false)', 'answer(true)', 'gets no permission'],
  [
    'permission checks pass',
    'setPermissionCheckHandler(() => false)',
    'setPermissionCheckHandler(() => true)',
    'gets no permission'
  ],
  [
    'devices are granted',
    'setDevicePermissionHandler(() => false)',
    'setDevicePermissionHandler(() => true)',
    'gets no permission'
  ],
  ['downloads go through', 'session.on("will-download"', 'session.on("did-download"'],
  ['requests go out', 'cancel: !isOurs(url) && !INSIDE.test(url)', 'cancel: false', 'gets no permission'],
  ['any frame is answered', 'isMainFrame(event) ?', 'true ?', 'is answered on no channel'],
  [
    'a frame is known by its address alone',
    'senderFrame === sender.mainFrame',
    'true',
    'is answered on no channel'
  ],
  [
    'any contents are answered',
    'servicesOf(event.sender)',
    '(servicesOf(event.sender) ?? servicesOf(BrowserWindow.getAllWindows()[0].webContents))',
    'is answered on no channel'
  ],
  [
    'malformed input reaches the services',
    'if (!parsed.success) return fail("invalid-input"',
    'if (false) return fail("invalid-input"',
    'malformed message'
  ],
  [
    'names of the prototype are operations',
    '!Object.hasOwn(operations, operation)',
    '!(operation in operations)',
    'malformed message'
  ],
  [
    'a path is taken for a handle',
    'return fail("forbidden", "The app asked for a file',
    'return succeed(handle); fail("forbidden", "The app asked for a file',
    'malformed message'
  ],
  ['other hosts of the scheme are ours', 'return url.host === HOST', 'return true', 'by the app’s scheme'],
  ['the scheme answers any method', '&& method === "GET"', '', 'by the app’s scheme'],
  [
    'the page comes without its policy',
    '...SECURITY_HEADERS,\n\t\t\t"Content-Type"',
    '"Content-Type"',
    'by the app’s scheme'
  ],
  ['a crash goes unnoticed', 'on("render-process-gone"', 'on("render-process-went"', 'after a crash'],
  ['a page that was ended asks why', 'stopping = true;', '', 'the user has waited enough'],
  [
    'a page that hangs is only asked to go',
    'window.webContents.forcefullyCrashRenderer();',
    '',
    'the user has waited enough'
  ],
  [
    'the question outlives its cause',
    'window.on("responsive", () => shown?.abort());',
    '',
    'is waited for when it hangs'
  ]
].map(([name, from, to, only = 'opens on the sample']) => ({
  name,
  from,
  to,
  only,
  test: 'tests/e2e/electron.test.ts'
}))

const menu = [
  ['the menu forgets to save', 'item("Save", "save"', 'item("Save", "export"', '“save”'],
  [
    'an item does another’s work',
    'item("Origin map", "origins")',
    'item("Origin map", "shortcuts")',
    'has every command'
  ],
  [
    'a word is not learned',
    'contents.session.addWordToSpellCheckerDictionary(misspelledWord)',
    'undefined',
    'proposes spellings'
  ]
].map(([name, from, to, only]) => ({ name, from, to, only, test: 'tests/e2e/electron-menu.test.ts' }))

const windows = [
  [
    'unsaved changes are not asked about',
    'if (!current.ok || !current.value?.unsaved) return true',
    'return true',
    'cancel stays'
  ],
  ['cancel closes all the same', 'return response === DISCARD', 'return response !== SAVE', 'cancel stays'],
  [
    'a failed save closes all the same',
    'return response === 0 && save(',
    'return response !== 0 || save(',
    'says why saving fails'
  ],
  [
    'a failed save offers no other place',
    'return response === 0 && save(',
    'return false && save(',
    'says why saving fails'
  ],
  ['each ask is a question of its own', 'this.#asking ??= mayClose', 'this.#asking = mayClose', 'asks once'],
  ['quitting does not ask', 'if (desks.mayQuit) return;', 'return;', 'are asked in turn'],
  [
    'quitting asks one window alone',
    'if (!await desk.agreesToClose()) return;',
    'if (!await desk.agreesToClose()) return; break;',
    'are asked in turn'
  ],
  [
    'a window goes before all have agreed',
    'if (!await desk.agreesToClose()) return;',
    'if (!await desk.agreesToClose()) return; await desk.leave();',
    'are asked in turn'
  ],
  [
    'windows share a briefing',
    'this.services = createServices(this.#env);',
    'this.services = globalThis.once ??= createServices(this.#env);',
    'have a briefing each'
  ],
  [
    'commands go to the window that came last',
    'this.#desks = [desk, ...this.#desks.filter((one) => one !== desk)];',
    '',
    'get the menu'
  ],
  [
    'a second start opens a window',
    'if (app.requestSingleInstanceLock()) startDesk();',
    'startDesk();',
    'comes from a second start'
  ],
  [
    'a second start’s files are lost',
    'projectArguments(args.slice(1), folder)',
    '[]',
    'comes from a second start'
  ],
  [
    'paths are resolved in the wrong folder',
    'resolve(folder, arg)',
    'resolve("/", arg)',
    'is open from the start'
  ],
  [
    'files asked for early are lost',
    'return this.#inTurn(() => this.#open(path));',
    'return this.#desks.length > 0 ? this.#inTurn(() => this.#open(path)) : Promise.resolve();',
    'before the app is ready'
  ],
  [
    'a file from outside takes the place of work',
    'return open?.unsaved ? void 0 : null',
    'return null',
    'in a window of its own'
  ],
  [
    'a window opens off the screen',
    'this.#places.next(others)',
    '({ ...this.#places.next(others), x: 5e3 })',
    'is on a display'
  ],
  [
    'a window’s place is not kept',
    'await this.#around.keepPlace(this.window);',
    '',
    'where the window was left'
  ],
  ['windows hide each other', 'isTaken && hasRoom', 'false', 'where the window was left']
].map(([name, from, to, only]) => ({ name, from, to, only, test: 'tests/e2e/electron-windows.test.ts' }))

const files = [
  [
    'a missing extension overwrites unasked',
    'if (!existsSync(whole)) return whole;',
    'return whole;',
    'saves where the user says'
  ],
  ['any file can be dragged out', 'if (!exported.has(path))', 'if (false)', 'is one that was just exported'],
  ['the system forgets nothing', 'app.clearRecentDocuments()', 'void 0', 'projects opened last'],
  [
    'the menu does not follow the recent list',
    'app.addRecentDocument(latest);\n\t\treturn this.set();',
    'app.addRecentDocument(latest);\n\t\treturn Promise.resolve();',
    'projects opened last'
  ],
  ['a crash is forgotten', 'if (answer === RECOVER) wanted.push(left.id);', '', 'after a crash']
].map(([name, from, to, only]) => ({ name, from, to, only, test: 'tests/e2e/electron-files.test.ts' }))

const web = [
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
].map(([name, from, to]) => ({
  name,
  from,
  to,
  only: 'launch code|a call|the page|events',
  test: 'tests/e2e/web-host.test.ts'
}))

export const mistakes = [...page, ...menu, ...windows, ...files, ...web]

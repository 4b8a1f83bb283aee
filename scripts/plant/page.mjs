import { mistakesIn } from './mistakes-in.mjs'

/** Mistakes in what keeps a page of the Electron app in its place. */
export const page = mistakesIn(
  'tests/e2e/electron.test.ts',
  [
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
    ['Electron’s own folder comes too late', 'keepProfile();\n', ''],
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
  ],
  'opens on the sample'
)

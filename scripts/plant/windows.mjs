import { mistakesIn } from './mistakes-in.mjs'

/** Mistakes in what users do with windows, files and the menu of the Electron app. */
export const windows = mistakesIn('tests/e2e/electron-windows.test.ts', [
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
    'if (this.#early) this.#early.push(path);',
    'if (this.#early) return;',
    'before the app is ready'
  ],
  [
    'a file from outside takes the place of work',
    'return open?.unsaved || open?.carriedBy ? void 0 : null',
    'return null',
    'in a window of its own'
  ],
  [
    'a window opens off the screen',
    'this.#places.next(others)',
    '({ ...this.#places.next(others), x: 5e3 })',
    'a window.s place'
  ],
  ['a window’s place is not kept', 'await this.#around.keepPlace(this.window);', '', 'a window.s place'],
  ['windows hide each other', 'isTaken && hasRoom', 'false', 'a window.s place']
])

export const files = mistakesIn('tests/e2e/electron-files.test.ts', [
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
])

export const menu = mistakesIn('tests/e2e/electron-menu.test.ts', [
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
])

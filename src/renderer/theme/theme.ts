type ThemeChoice = 'system' | 'light' | 'dark'

const KEY = 'briefing-desk.theme'
const dark = matchMedia('(prefers-color-scheme: dark)')

const themeChoice = (): ThemeChoice => {
  const stored = localStorage.getItem(KEY)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(KEY, choice)
  applyTheme()
}

/** Keeps the page in the theme that was chosen, or in the system's. */
export function followTheme(): void {
  dark.addEventListener('change', applyTheme)
  applyTheme()
}

function applyTheme(): void {
  const choice = themeChoice()
  const isDark = choice === 'dark' || (choice === 'system' && dark.matches)
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
}

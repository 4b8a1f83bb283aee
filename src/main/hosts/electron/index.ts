import { app } from 'electron'
import { keepProfile, tellWindowsWhoWeAre } from './app-files'
import { startDesk } from './start-desk'

keepProfile()
tellWindowsWhoWeAre()
// A second start hands its arguments to the first and goes.
if (app.requestSingleInstanceLock()) void startDesk()
else app.quit()

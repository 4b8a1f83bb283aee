import { app } from 'electron'
import { keepProfile } from './app-files'
import { startDesk } from './start-desk'

keepProfile()
// A second start hands its arguments to the first and goes.
if (app.requestSingleInstanceLock()) void startDesk()
else app.quit()

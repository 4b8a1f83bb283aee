import { app } from 'electron'
import { startDesk } from './start-desk'

// A second start hands its arguments to the first and goes.
if (app.requestSingleInstanceLock()) void startDesk()
else app.quit()

import { z } from 'zod'

/** The page may not make code from strings; zod must not even try. Imported before any schema is made. */
z.config({ jitless: true })

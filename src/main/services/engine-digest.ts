/** Put there by the build: see scripts/engine-digest.ts. */
declare const __ENGINE_DIGEST__: string

/** A digest of the engine's sources; null where it runs without a build, and nothing stored can be trusted. */
export const ENGINE_DIGEST = typeof __ENGINE_DIGEST__ === 'string' ? __ENGINE_DIGEST__ : null

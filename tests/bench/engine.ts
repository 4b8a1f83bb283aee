/** What the app runs on a set of articles, from one module: the bench builds it as the app is built. */
export { corroborate } from '../../src/core/corroboration/corroborate'
export { extract } from '../../src/core/evidence/extract'
export { readSource } from '../../src/core/source/read-source'

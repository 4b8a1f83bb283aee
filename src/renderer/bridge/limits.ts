export { ARTICLE_EXTENSIONS, MAX_DROP_BYTES, MAX_PASTE } from '../../contract/article-files'
export { OPENED_EXTENSIONS } from '../../contract/project-files'

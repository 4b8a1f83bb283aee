export { ARTICLE_EXTENSIONS, MAX_DROP_BYTES, MAX_PASTE } from '../../contract/article-files'
export { MEMO_EXTENSIONS, OPENED_EXTENSIONS } from '../../contract/project-files'

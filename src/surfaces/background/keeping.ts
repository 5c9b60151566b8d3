/** Keeping articles for those who cannot open the library themselves. */
import { type Keeping, keepingIn } from '../../library/keeping'
import { webUrl } from '../../library/values'
import { library } from './library'
import { tend } from './tend'

/** `url`: where the sender stands, which may be a page or a document of ours. */
export const keepingFor = ({ url }: { url?: string }): Keeping =>
  keepingIn(library, { onChange: () => void tend(), at: Promise.resolve(webUrl(url)) })

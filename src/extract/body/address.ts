/** What an address looks like: a story's, a list's, that of the whole site. */

export type Shape = 'story' | 'list' | 'root' | 'none'

const LIST =
  /\/(?:search|suche|buscar|recherche|tags?|topics?|thema|category|categories|kategorie|authors?|archives?(?!\/\d{5})|page\/\d+|latest|newest|login|signup|subscribe|cart|checkout)(?=\/|$)/i
const QUERY = /[?&](?:q|s|query|search|keywords?|suchbegriff)=/i
/** Where stories are filed under what else would be lists. */
const FILED = /\/(?:topics?|thema|category|categories|kategorie|archives?)\/[^/]+\//i
/** How old sites number their stories. */
const NUMBERED = /[?&](?:p|id|aid|nid|sid|articleid|story|news)=\d+/i
const FOLDER_OF_DAY = /\d{4}\/\d\d?\/(?:\d\d?\/)?$/

/** `headline` is folded: an address may spell it. */
export function shapeOf({ pathname, search }: URL, headline: string): Shape {
  if (NUMBERED.test(search)) return 'story'
  if (QUERY.test(search) || (LIST.test(pathname) && !isFiled(pathname))) return 'list'
  if (/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(pathname)) return 'root'
  return isStory(pathname.replace(/\/$/, ''), headline) ? 'story' : 'none'
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** The address spells the headline: words between three dashes and more, or its own between two. */
function spellsHeadline(name: string, headline = ''): boolean {
  const words = name.toLowerCase().split(/[-_]/, 4)
  return (
    words.length > 3 || (words.length > 2 && words.every((word) => word && headline.includes(word)))
  )
}

function isStory(path: string, headline: string): boolean {
  const folder = folderOf(path)
  const name = path.slice(folder.length)
  const isOfDay = /[a-z]/i.test(name) && FOLDER_OF_DAY.test(folder)
  return spellsHeadline(name, headline) || /\d{5}/.test(name) || isOfDay
}

/** A story that is filed under what else would be a list. */
function isFiled(pathname: string): boolean {
  const path = pathname.replace(/\/$/, '')
  const folder = folderOf(path)
  return FILED.test(folder) && spellsHeadline(path.slice(folder.length))
}

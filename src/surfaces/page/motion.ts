/** Pages that are still being filled: what tells them. */
import { hasGaps, isDrawn, isStandIn, LABEL, lengthOf, PARAGRAPH, standInsOf } from './gaps'
import { bodyOf, find, findAll, textOf } from './snapshot-nodes'

/** So many of these, and there is something to read. */
const ENOUGH = 3
/** Where a script puts what it has fetched. */
const MOUNTS = 'main, [role="main"], article, #root, #app, #__next, #__nuxt, app-root'

/**
 * Whether the page shows that more is to come where the story stands, or will stand.
 * @param hasStory whether a story has been found on it; where it is not known, paragraphs tell
 */
export function isInMotion(page: Document, hasStory?: boolean): boolean {
  const body = bodyOf(page)
  if (page.readyState === 'loading' || !body) return true
  if (hasStory ?? hasText(body)) return hasGaps(page)
  return !hasText(body) && (hasStandIns(body) || isEmpty(page, body))
}

function hasText(body: Element): boolean {
  let found = 0
  for (const paragraph of findAll(body, 'p'))
    if (lengthOf(paragraph) >= PARAGRAPH && ++found >= ENOUGH) return true
  return false
}

function hasStandIns(body: Element): boolean {
  return standInsOf(body).some(isStandIn) || saysLoading(body)
}

/** "Loading…" in the languages of the web, as all the text of a block. */
const LOADING =
  /^(?:loading|please wait|one moment|(?:wird |inhalt )?(?:geladen|lädt)|laden|chargement|cargando|caricamento|carregando|a carregar|ładowanie|načítání|načítava sa|betöltés|se încarcă|yükleniyor|laddar|laster|indlæser|ladataan|memuat|đang tải|загрузка|завантаження|зареждане|φόρτωση|جار التحميل|جاري التحميل|در حال بارگذاری|טוען|लोड हो रहा है|กำลังโหลด|読み込み中(?:です)?|加载中|正在加载|載入中|로딩 중|불러오는 중)\s*(?:\.{3}|…|。)?$/i

function saysLoading(body: Element): boolean {
  for (const element of findAll(body, 'div, p, span, strong, h1, h2'))
    if (element.childElementCount === 0 && lengthOf(element) <= LABEL)
      if (LOADING.test(textOf(element)?.trim() ?? '') && isDrawn(element)) return true
  return false
}

/** Where scripts are to fill the page, and have not yet. */
function isEmpty(page: Document, body: Element): boolean {
  if (!find(page.documentElement, 'script[src], script[type="module"]')) return false
  const mounts = findAll(body, MOUNTS)
  const places = mounts.length > 0 ? [...mounts] : [body]
  return places.every((place) => lengthOf(place) - lengthOfCode(place) < PARAGRAPH)
}

function lengthOfCode(around: Element): number {
  let length = 0
  for (const code of findAll(around, 'script, style, noscript, template')) length += lengthOf(code)
  return length
}

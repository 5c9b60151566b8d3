/** Pages that are still being filled: what tells them, and when they have come to rest. */
import { isSeen } from './snapshot-layout'
import { attribute, bodyOf, find, findAll, nameOf, shadowOf, textOf } from './snapshot-nodes'

/** Milliseconds without a change after which a page is at rest. */
const QUIET = 200
/** Characters of a paragraph of running text. */
const PARAGRAPH = 80
/** So many of these, and there is something to read. */
const ENOUGH = 3
/** A stand-in has no more text than this. */
const LABEL = 60
/** At most so many elements are asked whether they are stand-ins. */
const ASKED = 300

const BUSY = '[aria-busy="true"], [role="progressbar"], progress'
const NAMED = ['skeleton', 'shimmer', 'placeholder', 'loading', 'loader', 'spinner']
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join()
const STAND_INS = `${BUSY}, ${NAMED}`
/** Where a script puts what it has fetched. */
const MOUNTS = 'main, [role="main"], article, #root, #app, #__next, #__nuxt, app-root'
const STORIES = 'article, main, [role="main"], [itemprop="articleBody"]'

/**
 * Whether the page shows that more is to come where the story stands, or will stand.
 * @param hasStory whether a story has been found on it; where it is not known, paragraphs tell
 */
export function isInMotion(page: Document, hasStory?: boolean): boolean {
  const body = bodyOf(page)
  if (page.readyState === 'loading' || !body) return true
  if (hasStory ?? hasText(body)) return hasGaps(body)
  return !hasText(body) && (hasStandIns(body) || isEmpty(page, body))
}

/** Waits until the page has come to rest, at most `patience` milliseconds. */
export function settled(page: Document, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController()
    let quiet: ReturnType<typeof setTimeout>
    const observer = new MutationObserver(changed)
    const end = performance.now() + patience
    const last = setTimeout(done, patience)
    // Firefox puts off the timers of a page that is loading, by seconds; its frames come in time.
    let frame = requestAnimationFrame(look)
    for (const root of [page, ...shadowsIn(page)])
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true
      })
    page.addEventListener('readystatechange', changed, { signal: stop.signal })
    changed()

    function changed() {
      clearTimeout(quiet)
      quiet = setTimeout(() => !isInMotion(page) && done(), QUIET)
    }
    function look() {
      if (performance.now() < end) frame = requestAnimationFrame(look)
      else done()
    }
    function done() {
      stop.abort()
      observer.disconnect()
      clearTimeout(quiet)
      clearTimeout(last)
      cancelAnimationFrame(frame)
      resolve()
    }
  })
}

function hasText(body: Element): boolean {
  let found = 0
  for (const paragraph of findAll(body, 'p'))
    if (lengthOf(paragraph) >= PARAGRAPH && ++found >= ENOUGH) return true
  return false
}

/** A stand-in between paragraphs: a part of the story that has not come yet. */
function hasGaps(body: Element): boolean {
  // Selectors for parts of names are dear: most pages have no stand-ins, and one look tells.
  if (!find(body, STAND_INS)) return false
  for (const story of findAll(body, STORIES)) {
    if (attribute(story, 'aria-busy') === 'true' && isSeen(story)) return true
    for (const part of standInsOf(story)) {
      const siblings = [...(part.parentElement?.children ?? [])]
      const text = siblings.filter((one) => nameOf(one) === 'p' && lengthOf(one) >= PARAGRAPH)
      if (text.length > 1 && isStandIn(part)) return true
    }
  }
  return false
}

function hasStandIns(body: Element): boolean {
  return standInsOf(body).some(isStandIn) || saysLoading(body)
}

const standInsOf = (around: Element) =>
  [...findAll(around, BUSY), ...findAll(around, NAMED)].slice(0, ASKED)

function isStandIn(element: Element): boolean {
  const isBusy = attribute(element, 'aria-busy') === 'true'
  return (
    (isBusy || (lengthOf(element) <= LABEL && !find(element, 'img, picture, video'))) &&
    isDrawn(element)
  )
}

function isDrawn(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element)
  return width > 0 && height > 0 && isSeen(element)
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

const lengthOf = (element: Element) => textOf(element)?.trim().length ?? 0

/** A mutation inside a shadow tree is told to observers of that tree alone. */
function* shadowsIn(page: Document): Generator<ShadowRoot> {
  for (const element of Document.prototype.getElementsByTagName.call(page, '*'))
    if (nameOf(element).includes('-')) {
      const root = shadowOf(element)
      if (root) yield root
    }
}

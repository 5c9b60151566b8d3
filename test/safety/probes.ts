/**
 * Ways in which a page could tell that an extension is installed. Sent into browsers as text, and
 * so sees nothing but its argument and the page.
 */

/** Which probes there are, and which of them found something. `urls` are files of the extension. */
export async function probes(urls: string[]): Promise<{ names: string[]; found: string[] }> {
  const scheme = urls[0]?.split('/')[0] ?? ''
  const loads = (make: (url: string, done: (isThere: boolean) => void) => Element) =>
    Promise.all(
      urls.map(
        (url) =>
          new Promise<boolean>((resolve) => {
            const element = make(url, resolve)
            document.body.append(element)
            setTimeout(() => resolve(false), 1500)
            setTimeout(() => element.remove(), 1500)
          })
      )
    ).then((all) => all.includes(true))
  const element = (tag: string, address: 'src' | 'href' | 'data', more: object = {}) =>
    loads((url, done) =>
      Object.assign(document.createElement(tag), {
        onload: () => done(true),
        onerror: () => done(false),
        ...more,
        [address]: url
      })
    )
  const plainWindow = () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const names = new Set(Object.getOwnPropertyNames(frame.contentWindow))
    frame.remove()
    return names
  }
  const api = (name: string) =>
    (window as unknown as Record<string, { runtime?: { sendMessage?: unknown } } | undefined>)[name]
  const echo = new Promise<boolean>((resolve) => {
    const ask = { type: 'lede', name: 'library:open', argument: true }
    addEventListener('message', ({ data }) => {
      if (data !== ask && data?.name !== ask.name) resolve(true)
    })
    postMessage(ask, '*')
    document.dispatchEvent(new CustomEvent('lede', { detail: ask }))
    setTimeout(() => resolve(false), 300)
  })
  const all: Record<string, () => boolean | Promise<boolean>> = {
    fetch: async () => {
      const asked = urls.map((url) => fetch(url, { mode: 'no-cors' }))
      return (await Promise.allSettled(asked)).some(({ status }) => status === 'fulfilled')
    },
    image: () => element('img', 'src'),
    script: () => element('script', 'src', { type: 'module' }),
    'style sheet': () => element('link', 'href', { rel: 'stylesheet' }),
    'preloaded file': () => element('link', 'href', { rel: 'preload', as: 'image' }),
    'elements of its own': () =>
      [...document.querySelectorAll('*')].some(
        ({ localName, id, className }) =>
          /lede|neighbour/.test(`${localName} ${id}`) || /\blede/.test(String(className))
      ),
    'marked elements': () =>
      [...document.querySelectorAll('*')].some((each) =>
        each.getAttributeNames().some((name) => /lede|neighbour/.test(name))
      ),
    'names in the window': () => {
      const plain = plainWindow()
      return Object.getOwnPropertyNames(window).some(
        (name) => !plain.has(name) && /lede|browser|extension/i.test(name)
      )
    },
    'interface of extensions': () =>
      [api('chrome'), api('browser')].some((each) => each?.runtime?.sendMessage !== undefined),
    'requests on record': () =>
      performance.getEntries().some(({ name }) => name.startsWith(scheme) && !urls.includes(name)),
    'style sheets and faces': () =>
      document.adoptedStyleSheets.length > 0 ||
      [...document.styleSheets].some(
        // Those that this has asked for stand there as what Chromium calls them.
        ({ href }) => href?.startsWith(scheme) && !urls.includes(href) && !/invalid/.test(href)
      ) ||
      [...document.fonts].some(({ family }) => /Newsreader|Atkinson/.test(family)),
    'things kept in its site': async () =>
      localStorage.length + sessionStorage.length > 0 ||
      document.cookie !== '' ||
      (await indexedDB.databases()).length > 0,
    'an answer to a message': () => echo
  }
  const names = Object.keys(all)
  const results = await Promise.all(names.map((name) => all[name]?.()))
  return { names, found: names.filter((_, at) => results[at]) }
}

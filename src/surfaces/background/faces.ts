/** The bundled faces as bytes, for distraction-free mode; fonts.css says what there is. */
import type { FaceFile, FaceRequest } from '../../platform/messages'
import fonts from '../../ui/fonts.css?inline'

const FAMILIES: Record<FaceRequest['face'], string> = {
  newsreader: 'Newsreader Variable',
  literata: 'Literata Variable',
  atkinson: 'Atkinson Hyperlegible Next Variable',
  opendyslexic: 'OpenDyslexic'
}

export function faceRequest(argument: unknown): FaceRequest | undefined {
  const { face, isExtended, isSlanted } = (argument ?? {}) as Record<keyof FaceRequest, unknown>
  const isKnown = typeof face === 'string' && Object.hasOwn(FAMILIES, face)
  if (!isKnown || typeof isExtended !== 'boolean' || typeof isSlanted !== 'boolean')
    return undefined
  return { face: face as FaceRequest['face'], isExtended, isSlanted }
}

/** No file when the face has none of that kind: OpenDyslexic has no italics. */
export async function faceFiles(request: FaceRequest): Promise<FaceFile[]> {
  const { face, isExtended, isSlanted } = request
  const wanted = rules().filter(
    ({ family, style, url }) =>
      family === FAMILIES[face] &&
      (style === 'italic') === isSlanted &&
      url.includes('-latin-ext-') === isExtended
  )
  return Promise.all(
    wanted.map(async ({ url, ...descriptors }) => ({ ...descriptors, data: await base64Of(url) }))
  )
}

type Rule = Omit<FaceFile, 'data'> & { url: string }

/** A worker has no style sheets to ask. */
function rules(): Rule[] {
  return [...fonts.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, rule = '']) => {
    const of = (name: string) => new RegExp(`${name}:\\s*([^;]+)`).exec(rule)?.[1]?.trim() ?? ''
    const unicodeRange = of('unicode-range')
    return {
      family: of('font-family').replaceAll(/["']/g, ''),
      style: of('font-style'),
      weight: of('font-weight'),
      ...(unicodeRange && { unicodeRange }),
      url: /url\(["']?([^"')]+)/.exec(rule)?.[1] ?? ''
    }
  })
}

async function base64Of(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let text = ''
  // In pieces: so many arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

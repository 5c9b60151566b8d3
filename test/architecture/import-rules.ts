/** Who may import whom: surfaces → ui → {platform, library, extract, export} → {article, settings}. */
import type { Import, SourceFile } from './source-file.ts'

/** The rooms from the top of the house to its ground; imports go down only. */
const FLOORS = [
  ['surfaces'],
  ['ui'],
  ['platform', 'library', 'extract', 'export'],
  ['article', 'settings']
]

/** Packages that stand behind one door. */
const DOORS: Record<string, string> = {
  'webextension-polyfill': 'src/platform/',
  '@mozilla/readability': 'src/extract/body/'
}

interface Place {
  floor: number
  /** The room; for a surface, that surface. */
  room: string
}

function placeOf(path: string): Place | undefined {
  const [top, room = '', name = ''] = path.split('/')
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room))
  if (top !== 'src' || floor < 0) return undefined
  return { floor, room: room === 'surfaces' ? `${room}/${name}` : room }
}

/** Each import of the file that goes up, aside or through the wrong door. */
export function wrongImports(file: SourceFile): string[] {
  const own = placeOf(file.path)
  if (!own) return [`${file.path} is in no room`]
  return file.imports.flatMap((wanted) => {
    const reason = wanted.path === undefined ? wrongDoor(file, wanted) : wrongWay(own, wanted)
    return reason ? [`${file.path} imports ${wanted.from}: ${reason}`] : []
  })
}

function wrongDoor({ path }: SourceFile, { from }: Import): string | undefined {
  const door = DOORS[from]
  return door && !path.startsWith(door) ? `only ${door} may` : undefined
}

function wrongWay(own: Place, { path = '', isScript, isType }: Import): string | undefined {
  if (path.startsWith('public/_locales/') && isType) return undefined
  const target = placeOf(path)
  if (!target) return 'it is in no room'
  if (target.floor > own.floor || target.room === own.room) return undefined
  if (target.room === 'surfaces/page' && own.floor === 0 && (isScript || isType)) return undefined
  return target.floor < own.floor ? 'imports go down only' : 'neighbours never import each other'
}

/** Dates as printed beside the headline, and `<time>` elements there. */
import type { When } from '../../../article/types'
import type { Claim } from '../claims'
import { parseWhen, type TimeContext } from '../time/parse-when'
import type { Line } from './lines'
import type { Zones } from './zones'

const UPDATED =
  /(?<!\p{L})(?:updated?|last (?:updated|modified)|modified|edited|aktualisiert|update|geändert|stand|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|gewijzigd|opdateret|oppdatert|uppdatera[dt]|päivitetty|zaktualizowano|aktualizacja|aktualizováno|aktualizované|frissítve|actualizat|обновлено|изменено|оновлено|güncelle(?:me|ndi)|ενημερώθηκε|diperbarui|cập nhật|تحديث|بروزرسانی|עודכן|अपडेट|更新|수정|업데이트)/iu

export interface VisibleDates {
  published: Claim<When>[]
  modified: Claim<When>[]
}

export function visibleDates(zones: Zones, context: TimeContext): VisibleDates {
  const dates: VisibleDates = { published: [], modified: [] }
  for (const line of [...zones.head, ...zones.tail]) {
    if (line.text.length > 160 || line.outside) continue
    for (const claim of datesOf(line, context))
      (claim.updated ? dates.modified : dates.published).push(claim)
  }
  return dates
}

interface Dated extends Claim<When> {
  updated: boolean
}

/** The line whole, and each `<time>` in it; what follows a word for 'updated' is that. */
function datesOf(line: Line, context: TimeContext): Dated[] {
  const found: Dated[] = []
  for (const time of timesOf(line)) {
    const value = parseWhen(time.getAttribute('datetime') ?? time.textContent ?? '', context)
    const before = line.text.slice(
      0,
      Math.max(0, line.text.indexOf(time.textContent?.trim() ?? ''))
    )
    if (value)
      found.push({
        source: 'time',
        value,
        element: line.element,
        updated: UPDATED.test(before) || UPDATED.test(time.textContent ?? '')
      })
  }
  if (found.length) return found
  const at = UPDATED.exec(line.text)?.index ?? line.text.length
  for (const [text, updated] of [
    [line.text.slice(0, at), false],
    [line.text.slice(at), true]
  ] as const) {
    const value = text.length > 3 ? parseWhen(text, context) : undefined
    if (value) found.push({ source: 'text', value, element: line.element, updated })
  }
  return found
}

function timesOf(line: Line): Element[] {
  const times = new Set(line.parts.flatMap(({ element }) => element.closest('time') ?? []))
  return [...times]
}

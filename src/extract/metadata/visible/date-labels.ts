/** Words that say what a printed date is the date of, in the languages news is read in. */
import { anyScript } from '../../../article/any-script'

const PUBLISHED =
  'published(?: on)?|posted(?: on)?|publication date|date|created|veröffentlicht|erschienen|erstellt|geschrieben am|datum|publiziert|publiée?|mis en ligne|parue?|publicad[oa]|fecha|creado|data|pubblicat[oa]|gepubliceerd|geplaatst|publicera[dt]|publisert|udgivet|offentliggjort|julkaistu|opublikowan[oa]|dodano|publikováno|vydáno|zverejnené|publikované|megjelent|közzétéve|publicat|опубликован[оа]?|дата|опубліковано|публикувано|публикуван[ао]|yayın(?:lan(?:ma|dı)?)?(?: tarihi)?|giriş|δημοσι(?:εύ|ευ)[\\u0370-\\u03ff]*|diterbitkan|dipublikasikan|xuất bản|đăng|ngày đăng|imechapishwa|iliyochapishwa|نُ?شر|تاريخ النشر|تاریخ انتشار|انتشار|שودر|פורסם|प्रकाशित|प्रकाशन|প্রকাশ(?:িত)?|வெளியிடப்பட்ட|เผยแพร่|公開|掲載|投稿|配信|発行|发布|發布|發佈|刊登|입력|등록|게재|기사입력'
const UPDATED =
  'updated?|last (?:updated|modified)|modified|edited|revised|aktualisiert|update|geändert|stand|mise? à jour|màj|modifiée?|actualizad[oa]|actualización|atualizad[oa]|aggiornat[oa]|aggiornamento|bijgewerkt|gewijzigd|laatste update|opdateret|oppdatert|uppdatera[dt]|päivitetty|muokattu|zaktualizowan[oa]|aktualizacja|aktualizován[oa]|aktualizované|frissítve|actualizat|обновлен[оа]?|изменен[оа]?|оновлено|обновен[ао]?|güncelle(?:me|ndi|nme)|son güncelleme|ενημερώθηκε|diperbarui|cập nhật|imesasishwa|تحديث|آخر تحديث|بروزرسانی|به‌روزرسانی|עודכן|अपडेट|अद्यतन|আপডেট|புதுப்பிக்கப்பட்ட|อัปเดต|อัพเดท|更新|修改|수정|업데이트|최종수정'

/** Whether it stands at the beginning of a word is asked apart: here it would be dear to compile. */
const LABEL = new RegExp(`(${PUBLISHED})|(${UPDATED})`, 'gi')
const INSIDE = anyScript('[\\p{L}\\p{M}]$')

const isInside = (before: string) => INSIDE(before).test(before)

export interface Stretch {
  text: string
  label?: 'published' | 'updated'
}

function labelsIn(line: string): RegExpExecArray[] {
  const labels: RegExpExecArray[] = []
  LABEL.lastIndex = 0
  for (let found = LABEL.exec(line); found; found = LABEL.exec(line))
    if (isInside(line.slice(Math.max(0, found.index - 2), found.index)))
      LABEL.lastIndex = found.index + 1
    else labels.push(found)
  return labels
}

/** A line cut at its labels, each stretch with what it is said to be. */
export function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = []
  let label: Stretch['label']
  let from = 0
  const add = (to: number) => {
    const text = line.slice(from, to).trim()
    if (text) stretches.push(label ? { text, label } : { text })
  }
  for (const found of labelsIn(line)) {
    add(found.index)
    label = found[2] ? 'updated' : 'published'
    from = found.index + found[0].length
  }
  add(line.length)
  // `2020年5月3日 更新`: the label stands behind its date, and nothing behind the label.
  const only = stretches.length === 1 ? stretches[0] : undefined
  if (only && label && !only.label && from > 0) only.label = label
  return stretches
}

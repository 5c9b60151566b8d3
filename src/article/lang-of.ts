/** The language that a story is set and spoken in: as its page declares, else as its script tells. */
import type { Article } from './types'

/** For each script the language that most of what is written in it is in. */
const LETTERS: [language: string, letters: RegExp][] = [
  ['zh', /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g],
  ['ko', /[\u1100-\u11ff\uac00-\ud7ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['pa', /[\u0a00-\u0a7f]/g],
  ['gu', /[\u0a80-\u0aff]/g],
  ['or', /[\u0b00-\u0b7f]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['te', /[\u0c00-\u0c7f]/g],
  ['kn', /[\u0c80-\u0cff]/g],
  ['ml', /[\u0d00-\u0d7f]/g],
  ['si', /[\u0d80-\u0dff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['lo', /[\u0e80-\u0eff]/g],
  ['my', /[\u1000-\u109f]/g],
  ['km', /[\u1780-\u17ff]/g]
]
const KANA = /[\u3040-\u30ff]/

/** BCP 47; empty where nothing tells, as `lang` has it. */
export function langOf({ inLanguage, headline }: Pick<Article, 'inLanguage' | 'headline'>): string {
  if (inLanguage) return inLanguage
  const half = headline.replace(/[\s\p{P}\d]/gu, '').length / 2
  const [language = ''] =
    LETTERS.find(([, letters]) => (headline.match(letters)?.length ?? 0) > half) ?? []
  return language === 'zh' && KANA.test(headline) ? 'ja' : language
}

/**
 * A library to measure with: any number of made-up articles of about 600 words in several
 * scripts, the same ones every time. Words of alphabets follow Zipf's law over 200,000 made-up
 * words, so that the index meets the few common and the many rare words of a real library.
 */
import type { Root } from 'hast'
import type { Article } from '../../src/article/types'

const WORDS = 600
const PARAGRAPHS = 15
const VOCABULARY = 200_000

/** One language: how its word of a given rank looks, and what stands between words. */
interface Language {
  tag: string
  dir: 'ltr' | 'rtl'
  word: (rank: number) => string
  space: string
  stop: string
}

const syllables = (consonants: string, vowels: string) => (rank: number) => {
  const c = [...consonants]
  const v = [...vowels]
  let word = ''
  for (let rest = rank + 3; rest > 0; ) {
    word += `${c[rest % c.length]}${v[Math.floor(rest / c.length) % v.length]}`
    rest = Math.floor(rest / (c.length * v.length))
  }
  return word
}

const listed = (words: string) => {
  const list = words.split(' ')
  return (rank: number) => list[rank % list.length] ?? ''
}

const LATIN = 'bcdfghjklmnprstvwz'
const JAPANESE = listed(
  '東京 図書館 新聞 記事 今日 明日 政府 経済 社会 学校 学生 先生 電車 会社 研究 技術 世界 日本 大阪 京都 病院 医者 天気 台風 地震 選挙 市場 価格 調査 報告 音楽 映画 写真 食事 料理 旅行 海岸 山道 温泉 朝食 夕方 時間 問題 質問 回答 計画 結果 原因 影響 環境'
)
const CHINESE = listed(
  '北京 上海 大学 学生 图书馆 政府 经济 社会 新闻 记者 今天 明天 研究 技术 世界 中国 城市 农村 医院 医生 天气 地震 选举 市场 价格 调查 报告 音乐 电影 照片 旅行 海岸 早晨 晚上 时间 问题 回答 计划 结果 原因 影响 环境 工作 生活 朋友 家庭 孩子 老师 汽车 火车'
)
const THAI = listed(
  'ประเทศ รัฐบาล เศรษฐกิจ โรงเรียน นักเรียน ห้องสมุด กรุงเทพ วันนี้ พรุ่งนี้ ตลาด ราคา รายงาน ดนตรี ภาพยนตร์ อาหาร ทะเล ภูเขา โรงพยาบาล อากาศ เลือกตั้ง ปัญหา คำถาม คำตอบ แผนการ สาเหตุ สิ่งแวดล้อม ครอบครัว เพื่อน รถไฟ มหาวิทยาลัย'
)

const ENGLISH: Language = {
  tag: 'en',
  dir: 'ltr',
  word: syllables(LATIN, 'aeiou'),
  space: ' ',
  stop: '.'
}
const LANGUAGES: Language[] = [
  ...new Array<Language>(12).fill(ENGLISH),
  { ...ENGLISH, tag: 'fr', word: syllables(LATIN, 'aéièôu') },
  { ...ENGLISH, tag: 'de', word: syllables(LATIN, 'aäeioöuü') },
  { ...ENGLISH, tag: 'ru', word: syllables('бвгджзклмнпрст', 'аеиоуы') },
  { ...ENGLISH, tag: 'ar', dir: 'rtl', word: syllables('بتجحدرسشعفقكلمن', 'اوي') },
  { tag: 'ja', dir: 'ltr', word: JAPANESE, space: '', stop: '。' },
  { tag: 'zh', dir: 'ltr', word: CHINESE, space: '', stop: '。' },
  { tag: 'th', dir: 'ltr', word: THAI, space: '', stop: ' ' },
  ENGLISH
]

/** Article `n`, the same at every call; `n` from 0. */
export function madeUpArticle(n: number): Article {
  const random = numbers(n)
  const language = LANGUAGES[n % LANGUAGES.length] ?? ENGLISH
  const word = () => language.word(Math.floor(VOCABULARY ** random()) - 1)
  const words = (count: number) => Array.from({ length: count }, word).join(language.space)
  const publisher = ENGLISH.word(300 + (n % 40))
  const author = `${ENGLISH.word(500 + (n % 900))} ${ENGLISH.word(2000 + (n % 700))}`
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 2400))).toISOString().slice(0, 10)
  const each = Math.round(WORDS / PARAGRAPHS)
  const paragraph = () => `${words(each >> 1)}${language.stop} ${words(each >> 1)}${language.stop}`
  return {
    headline: words(7),
    author: [{ name: author }],
    publisher: { name: publisher, url: `https://${publisher}.example/` },
    datePublished: { at: day, precision: 'day' },
    inLanguage: language.tag,
    dir: language.dir,
    url: `https://${publisher}.example/story/${n}`,
    body: bodyOf(Array.from({ length: PARAGRAPHS }, paragraph)),
    wordCount: WORDS,
    minutes: 3,
    follow: [],
    related: [],
    isPartial: false,
    capturedAt: `${day}T12:00:00.000Z`,
    provenance: {}
  }
}

function bodyOf(paragraphs: string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }]
    }))
  }
}

/** Numbers from 0 to below 1 that look random: mulberry32, seeded. */
export function numbers(seed: number): () => number {
  let state = (seed * 0x9e3779b9 + 0x7f4a7c15) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

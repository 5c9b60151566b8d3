import { describe, expect, it } from 'vitest'
import { withoutPrefix } from '../../../../../src/extract/metadata/names/byline-words'
import { looksLikePerson, readNames } from '../../../../../src/extract/metadata/names/read-names'

/** A byline as pages print it in each language, and the person it names. */
const BYLINES: [language: string, byline: string, name: string][] = [
  ['en', 'By Amina Bello-Ortiz', 'Amina Bello-Ortiz'],
  ['en', 'Written by Amina Bello', 'Amina Bello'],
  ['de', 'Von Jörg Grünwald', 'Jörg Grünwald'],
  ['de', 'Ein Beitrag von Jörg Grünwald', 'Jörg Grünwald'],
  ['de', 'Pressemitteilung von Jörg Grünwald', 'Jörg Grünwald'],
  ['fr', 'Par Hélène Lefèvre', 'Hélène Lefèvre'],
  ['fr', 'Propos recueillis par Hélène Lefèvre', 'Hélène Lefèvre'],
  ['es', 'Por Íñigo Sáenz', 'Íñigo Sáenz'],
  ['pt', 'Por João Conceição', 'João Conceição'],
  ['it', 'Di Chiara Rossetti', 'Chiara Rossetti'],
  ['it', 'a cura di Chiara Rossetti', 'Chiara Rossetti'],
  ['nl', 'Door Sanne Visser', 'Sanne Visser'],
  ['da', 'Af Søren Kjær', 'Søren Kjær'],
  ['nb', 'Av Åse Lindstrøm', 'Åse Lindstrøm'],
  ['sv', 'Av Örjan Sjöberg', 'Örjan Sjöberg'],
  ['fi', 'Teksti: Päivi Mäkelä', 'Päivi Mäkelä'],
  ['is', 'Höfundur: Þóra Jónsdóttir', 'Þóra Jónsdóttir'],
  ['pl', 'Autor: Łukasz Żak', 'Łukasz Żak'],
  ['cs', 'Autor: Jiří Dvořák', 'Jiří Dvořák'],
  ['sk', 'Autor: Ľubomír Šťastný', 'Ľubomír Šťastný'],
  ['hr', 'Piše: Željka Đurić', 'Željka Đurić'],
  ['sr', 'Пише: Живко Ћирић', 'Живко Ћирић'],
  ['hu', 'Írta: Szőke Gergő', 'Szőke Gergő'],
  ['ro', 'De Ștefan Țurcanu', 'Ștefan Țurcanu'],
  ['bg', 'Автор: Йордан Щерев', 'Йордан Щерев'],
  ['ru', 'Автор: Ольга Щукина', 'Ольга Щукина'],
  ['uk', 'Автор: Їжакевич Олена', 'Їжакевич Олена'],
  ['el', 'Του Γιώργου Ιωάννου', 'Γιώργου Ιωάννου'],
  ['el', 'Συντάκτης: Μαρία Ιωάννου', 'Μαρία Ιωάννου'],
  ['tr', 'Yazan: Çağla Öztürk', 'Çağla Öztürk'],
  ['ar', 'بقلم ليلى حداد', 'ليلى حداد'],
  ['fa', 'نویسنده: مریم کریمی', 'مریم کریمی'],
  ['he', 'מאת נועה כהן', 'נועה כהן'],
  ['hi', 'लेखक: अमित शर्मा', 'अमित शर्मा'],
  ['bn', 'লেখক: রহিম উদ্দিন', 'রহিম উদ্দিন'],
  ['ta', 'எழுதியவர்: கவிதா ராமன்', 'கவிதா ராமன்'],
  ['th', 'โดย สมชาย ใจดี', 'สมชาย ใจดี'],
  ['id', 'Oleh Dewi Lestari', 'Dewi Lestari'],
  ['id', 'Penulis: Dewi Lestari', 'Dewi Lestari'],
  ['vi', 'Tác giả: Nguyễn Thị Hương', 'Nguyễn Thị Hương'],
  ['sw', 'Mwandishi: Juma Mwangi', 'Juma Mwangi'],
  ['tl', 'Ni: Jose Reyes', 'Jose Reyes'],
  ['ja', '文：山田太郎', '山田太郎'],
  ['ja', '執筆 山田太郎', '山田太郎'],
  ['ko', '글 김민지', '김민지'],
  ['ko', '김민지 기자', '김민지'],
  ['zh', '记者：王小明', '王小明'],
  ['zh-Hant', '文／王小明', '王小明']
]

describe.each(BYLINES)('a byline in %s', (_, byline, name) => {
  it(`names ${name} in "${byline}"`, () => {
    expect(readNames(byline)).toEqual([name])
  })
})

it('covers thirty languages and more', () => {
  expect(new Set(BYLINES.map(([language]) => language)).size).toBeGreaterThanOrEqual(30)
})

it.each(BYLINES.filter(([, byline]) => !byline.endsWith('기자')))(
  'knows the prefix in %s as one: %s',
  (_, byline, name) => {
    expect(withoutPrefix(byline)).toEqual({ rest: name, had: true })
  }
)

it.each([
  'Theo Brown',
  'Na Young Kim',
  'Ni Made Sari',
  'Davide Conti',
  'Byron Ellis',
  'Vonda Parker',
  'Portia Reed',
  'Avery Stone',
  'Oda Berg',
  'Foto Novak',
  'Chief Okoro',
  'Theo',
  'Na',
  'Door',
  'Haber',
  'Sung Un Kim',
  'Fatima Ir Rachid',
  'محمد محمود ولد أحمد',
  'عثمان محمد ولي الدين حسن',
  'سعد عبد الله ونيس محمود'
])('leaves alone %s, whose name begins as a prefix does', (name) => {
  expect(readNames(name)).toEqual([name])
})

/** As pages print them, with those who took the pictures, edited, or were sent out. */
describe('only those who wrote', () => {
  it.each<[byline: string, names: string[]]>([
    ['Text: Anna Svensson Foto: Erik Ek', ['Anna Svensson']],
    ['Texte : Anne Dupont. Photos : Jean Petit', ['Anne Dupont']],
    ['Von Anna Fink (Text) und Jörg Weiß (Fotos)', ['Anna Fink']],
    ['Testo di Anna Rossi - Foto di Marco Bianchi', ['Anna Rossi']],
    ['Tekst: Anna Kowalska, zdjęcia: Jan Nowak', ['Anna Kowalska']],
    ['Текст: Анна Иванова, фото: Пётр Сидоров', ['Анна Иванова']],
    ['文・山田太郎 写真・鈴木花子', ['山田太郎']],
    ['文/王小明 编辑/李华', ['王小明', '李华']],
    ['Ysabel Yates Illustration by Claire Lordon', ['Ysabel Yates']],
    ['Text and photos: Jane Doe', ['Jane Doe']],
    ['Text und Fotos: Anna Fink', ['Anna Fink']],
    ['Bài và ảnh: Nguyễn Văn An', ['Nguyễn Văn An']],
    ['글·사진 김철수 기자', ['김철수']],
    ['Foto di Leeloo Thefirst', []],
    ['Photo: Jane Doe', []],
    ['dal nostro inviato Anna Rossi', ['Anna Rossi']],
    ['Door onze redacteur Jan de Vries', ['Jan de Vries']],
    ['Anne Dupont, envoyée spéciale à Brest', ['Anne Dupont']],
    ['Корреспондент Анна Иванова', ['Анна Иванова']],
    ['Reporter: Budi Santoso', ['Budi Santoso']],
    ['By our staff writer Jane Doe', ['Jane Doe']],
    ['聯合報／記者王小明、李華／高雄報導', ['王小明', '李華']],
    ['本报记者 王小明 李华', ['王小明', '李华']],
    ['新华社记者王小明', ['王小明']],
    ['山田太郎記者', ['山田太郎']],
    ['김철수 특파원', ['김철수']],
    ['page.head.extra.author', []]
  ])('%s', (byline, names) => {
    expect(readNames(byline)).toEqual(names)
  })
})

describe('what joins two names', () => {
  it.each<[byline: string, names: string[]]>([
    ['فاطمة علي ومحمد حسن', ['فاطمة علي', 'محمد حسن']],
    ['أحمد علي وليد حسن', ['أحمد علي وليد حسن']],
    ['דנה כהן ויוסי לוי', ['דנה כהן', 'יוסי לוי']],
    ['राहुल शर्मा और अंजलि सिंह', ['राहुल शर्मा', 'अंजलि सिंह']],
    ['রহিম উদ্দিন ও করিম মিয়া', ['রহিম উদ্দিন', 'করিম মিয়া']],
    ['สมชาย ใจดี และ สมหญิง รักไทย', ['สมชาย ใจดี', 'สมหญิง รักไทย']],
    ['مریم احمدی و رضا کریمی', ['مریم احمدی', 'رضا کریمی']],
    ['Jānis Bērziņš un Anna Ozola', ['Jānis Bērziņš', 'Anna Ozola']],
    ['Олена Коваль і Іван Бойко', ['Олена Коваль', 'Іван Бойко']]
  ])('%s', (byline, names) => {
    expect(readNames(byline)).toEqual(names)
  })
})

describe('several, and what is no name', () => {
  it.each<[string, string[]]>([
    ['By Amina Bello and Jörg Grünwald', ['Amina Bello', 'Jörg Grünwald']],
    ['Von Jörg Grünwald, Anna Fink und Paul Roth', ['Jörg Grünwald', 'Anna Fink', 'Paul Roth']],
    ['Por Íñigo Sáenz y Ana Ruiz', ['Íñigo Sáenz', 'Ana Ruiz']],
    ['Par Hélène Lefèvre et Luc Morel', ['Hélène Lefèvre', 'Luc Morel']],
    ['文/王小明、李華', ['王小明', '李華']],
    ['By Amina Bello, Senior Political Correspondent', ['Amina Bello']],
    ['ByAmina Bello', ['Amina Bello']],
    ['ByA.C. Bello', ['A.C. Bello']],
    ['Amina Bello, MPH, R.D. and Anna Fink, Ph.D.', ['Amina Bello', 'Anna Fink']],
    [
      'Amina Bello, Phd, Anna Fink, Ph. D., Paul Roth, md',
      ['Amina Bello', 'Anna Fink', 'Paul Roth']
    ],
    ['By Amina Bello, Anna Fink, and Paul Roth', ['Amina Bello', 'Anna Fink', 'Paul Roth']],
    ['أحمد علي، سارة محمد', ['أحمد علي', 'سارة محمد']],
    ['AB', ['AB']],
    ['By Amina Bello for The Daily Portal', ['Amina Bello']],
    ['Amina Bello amina@gazette.example', ['Amina Bello']],
    ['Submitted by Jane Doe on Thu', ['Jane Doe']],
    ['By Jane Doe For Harbour Online', ['Jane Doe']],
    ['Op-ed by Jane Doe', ['Jane Doe']],
    ['amina@gazette.example', []],
    ['https://gazette.example/amina', []],
    ['105092', []],
    ['See all', []],
    ['View more', []],
    ['March 10, 2026', []],
    ['Read more', []]
  ])('%s', (byline, names) => {
    expect(readNames(byline)).toEqual(names)
  })

  it.each([
    'Staff Writer',
    'The Gazette',
    'Reuters',
    'News Desk',
    'Redaktion',
    'What happened next?'
  ])('takes no person for %s', (text) => {
    expect(looksLikePerson(text)).toBe(false)
  })
})

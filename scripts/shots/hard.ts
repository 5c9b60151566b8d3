/** Stories that a layout finds hard: long names, long words, and scripts with ways of their own. */
import type { Tab } from '../../test/browsers/browser.ts'
import { storyPage } from '../../test/e2e/story-page.ts'
import { page, popup, popupEnd } from './popup.ts'
import { full } from './reader.ts'
import { READING_SIZES, type Shot, type Stage } from './shot.ts'

/** No picture; six authors; a source of forty letters; a headline of two hundred. */
const LONG = written({
  lang: 'en',
  source: 'The Outer Hebrides Chronicle & Advertiser',
  headline:
    'After eleven winters of arguing over who should pay for it, the harbour at Kilbrae is to have the breakwater that its fishermen asked for in the year of the great storm, only shorter and on the other side',
  authors: [
    ...['Ann Moar', 'Benedikta Oliveira-Sandström', 'Callum MacAskill', 'Delphine Marsh'],
    ...['Euan Featherstonehaugh', 'Fionnuala Ní Dhomhnaill']
  ],
  text: [
    'The vote was taken late on Tuesday, and went six to five.',
    'Whether the money lasts is another matter: the last estimate is four years old.'
  ]
})
const GERMAN = written({
  lang: 'de',
  source: 'Hafenanzeiger',
  headline: 'Fischereiaufsichtsbehörde prüft Küstenschutzmaßnahmenfinanzierung',
  authors: ['Karl-Friedrich Oberländer'],
  text: [
    'Die Wasserstraßenverkehrsordnung verlangt eine Bundeswasserstraßenverwaltungsgenehmigung.',
    'Das Verkehrsinfrastrukturfinanzierungsgesetz bleibt davon unberührt, sagte der Schifffahrtsangelegenheitenbeauftragte.'
  ]
})
const CHINESE = written({
  lang: 'zh-Hans',
  source: '海港日报',
  headline: '渔民们凭耳朵绘制新沙洲的海图，港务局宣布明年春天之前完成全部测量工作',
  authors: ['王海燕'],
  text: [
    '每次风暴过后，港口外的沙洲都会移动，没有人比渔民更了解它们。',
    '今年春天，沙洲移动得比以往任何时候都远。'
  ]
})
const URDU = written({
  lang: 'ur',
  source: 'ساحل نیوز',
  headline: 'ماہی گیر کانوں سے ریت کے ٹیلوں کا نقشہ بناتے ہیں',
  authors: ['سلمیٰ قریشی'],
  text: [
    'ہر طوفان کے بعد بندرگاہ کے باہر ریت کے ٹیلے اپنی جگہ بدل لیتے ہیں، اور ماہی گیروں سے بہتر انہیں کوئی نہیں جانتا۔',
    'اس بہار میں ٹیلے پہلے سے کہیں زیادہ دور چلے گئے ہیں، بندرگاہ کے سربراہ نے کہا۔'
  ]
})
/** In Arabic, with what runs the other way, what is too wide, and what follows a story. */
const ARABIC = written({
  lang: 'ar',
  source: 'صحيفة الميناء',
  headline: 'كيف تقيس عوّامة عمق الميناء كل ليلة',
  authors: ['سلمى الحداد', 'كريم يونس'],
  text: [
    'تقيس العوّامة عمق الماء كل ليلة وترسل ما قاسته إلى مكتب الميناء عند الفجر.',
    'ويقول صانعوها إن البرنامج كله يسعه سطر واحد.'
  ],
  more: `<pre><code>for depth in soundings.between("22:00", "04:00"):  # سطر واحد
    print(depth.at, depth.metres, depth.is_safe_for(ship.draught + margin))</code></pre>
    <table><tr><th>الليلة</th><th>العمق عند المدّ</th><th>العمق عند الجزر</th><th>السفن التي دخلت</th><th>السفن التي انتظرت</th></tr>
    <tr><td>الاثنين</td><td>٧٫٢ متر</td><td>٤٫١ متر</td><td>اثنتا عشرة سفينة</td><td>ثلاث سفن</td></tr>
    <tr><td>الثلاثاء</td><td>٧٫٠ متر</td><td>٣٫٩ متر</td><td>تسع سفن</td><td>خمس سفن</td></tr></table>
    <p>وقد طُبعت الخريطة الجديدة قبل الشتاء.</p>`,
  tail: `<aside><h2>اقرأ أيضا</h2><ul><li><a href="/a">جرس الضباب يُقرع باليد من جديد بعد ثلاثين عاما</a></li>
    <li><a href="/b">جدول الشتاء ومن كتبه</a></li></ul></aside>`
})

/** Thirty authors, a headline that cannot be broken, lists in lists, a year of columns, endless code. */
const STRAINED = written({
  lang: 'en',
  source: 'River Record',
  headline: `lock_keeper_${'readings_'.repeat(14)}1911`,
  authors: Array.from({ length: 30 }, (_author, at) => `Ann Moar the ${at + 1}th`),
  text: ['The lock-keeper wrote down the height of the river, and nobody asked to see it.'],
  more: `<pre><code>${'reading.metres > sill && '.repeat(14)}ring(bell)</code></pre>
    <table><tr><th>Year</th>${'<th>A month</th>'.repeat(12)}</tr>
    <tr><td>1911</td>${'<td>1.25 m</td>'.repeat(12)}</tr></table>
    ${'<ul><li>A list that holds nothing of note but another list.'.repeat(8)}${'</li></ul>'.repeat(8)}
    <p>He wrote it into the book.</p>`
})

interface Written {
  lang: string
  source: string
  headline: string
  authors: string[]
  text: string[]
  more?: string
  tail?: string
}

function written({ lang, source, headline, authors, text, more = '', tail = '' }: Written): string {
  const about = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...{ headline, datePublished: '2026-01-05T08:00:00Z', inLanguage: lang },
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: source }
  }
  const head = `<script type="application/ld+json">${JSON.stringify(about)}</script>`
  const body = `${text
    .map((line) => `<p>${`${line} `.repeat(3)}</p>`)
    .join('')
    .repeat(3)}${more}`
  const direction = lang === 'ar' || lang === 'ur' ? 'rtl' : 'ltr'
  return storyPage({ headline, lang, head, tail, paragraphs: 0 })
    .replace('<html', `<html dir="${direction}"`)
    .replace('By Ines Halloran', authors.join(', '))
    .replace('</article>', `${body}</article>`)
}

export const hardShots: Shot[] = [
  ...both('long', LONG),
  ...both('de', GERMAN),
  ...both('zh', CHINESE),
  ...both('ur', URDU),
  ...both('ar', ARABIC),
  ...both('strained', STRAINED),
  wide('hard-reader-strained-code', STRAINED, (tab) => scrollTo(tab, 'pre')),
  { name: 'hard-popup-ar-end', show: (stage) => popupEnd(stage, page(ARABIC)) },
  wide('hard-reader-ar-code', ARABIC, (tab) => scrollTo(tab, 'pre')),
  wide('hard-reader-ar-end', ARABIC, (tab) => scrollTo(tab, '.also'))
]

function both(name: string, html: string): Shot[] {
  return [
    { name: `hard-popup-${name}`, show: (stage) => popup(stage, page(html), 'article') },
    wide(`hard-reader-${name}`, html)
  ]
}

function wide(name: string, html: string, then?: (tab: Tab) => Promise<void>): Shot {
  const show = (stage: Stage) => full(stage, page(html), then)
  return { name, sizes: READING_SIZES, show }
}

const scrollTo = (tab: Tab, css: string) =>
  tab.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), css)

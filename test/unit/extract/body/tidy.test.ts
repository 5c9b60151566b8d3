import { describe, expect, it } from 'vitest'
import { article, behind, lines, PARAGRAPHS, STORY, within } from './read-page'

describe('what is written for those who do not see the page', () => {
  it.each(['sr-only', 'srOnly', 'visually-hidden', 'visuallyHidden', 'screen-reader-text'])(
    'is left out where it is named %s',
    (name) => {
      const said = `<span class="label ${name}">opens in a new window</span>`
      const linked = `<p>The plan is <a href="https://port.test/plan">public${said}</a>.</p>`
      expect(behind(`${linked}<div class="${name}">End of the box</div>`)).toEqual([
        ...STORY,
        'The plan is public.'
      ])
    }
  )

  it.each([
    ['the name of a chapter', '<a id="top"></a>', '<h2><a href="#top">Why it fell</a></h2>', ''],
    ['a term', '', '<dl><dt><a href="#gl">Why it fell</a></dt><dd>Rot.</dd></dl>', 'Pile'],
    [
      'a cell, and its note',
      '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1911</td>',
      '<td><a href="#gl">Why it fell</a></td></tr><tr><td>1912</td><td>12</td></tr></table>',
      'Told by the town.'
    ],
    [
      'a way to a chapter',
      '',
      '<div><div>Of the pier much is left.</div><a href="#gl">Why it fell</a></div>',
      ''
    ],
    [
      'a way up',
      '<p id="up">Told.</p>',
      '<div><div>Of the pier much is left.</div><a href="#up">Why it fell</a></div>',
      ''
    ],
    [
      'a way around it',
      '',
      '<div id="round"><div>Of the pier much is left.</div><a href="#round">Why it fell</a></div>',
      ''
    ],
    [
      'a question, and its answer',
      '',
      '<div><div><div>Of the pier much is left.</div><a href="#gl">Why it fell</a></div></div>',
      'Rot.'
    ],
    ['the name of what follows', '', '<a href="#gl">Why it fell</a>', STORY[3]]
  ])('is not %s', (_, before, line, end) => {
    const text = within(`${before}${line}<p id="gl">${end}</p>`).join(' ')
    expect(text).toContain('Why it fell')
    expect(text).toContain(end)
  })

  it.each(['<div id="big"></div>', '<p id="big">The pier, large</p>', ''])(
    'is not a picture that leads to itself, or to %s',
    (end) => {
      const picture = '<img src="https://port.test/pier.jpg" alt="The pier" width="800">'
      const figure = `<figure id="${end ? 'one' : 'big'}"><a href="#big">${picture}</a></figure>`
      const { body } = article(
        `<article><h1>Harbour closed</h1>${PARAGRAPHS}${figure}<p>The end of it.</p>${end}</article>`
      )
      expect(JSON.stringify(body)).toContain('pier.jpg')
    }
  )

  it.each([
    '<h2 id="screen-reader-text">',
    '<h2 id="screen-readers">',
    '<h2 id="sr-only">',
    '<h2 id="visually-hidden">'
  ])('is not the chapter that names it: %s', (begin) => {
    expect(within(`${begin}How the pier sounds</h2>`)).toContain('How the pier sounds')
  })

  it.each(['sr-only sm:not-sr-only', 'md:not-sr-only', 'on-screen-reader'])(
    'is not what all see at some width, or a word like it: %s',
    (name) => {
      expect(within(`<div class="${name}">How the pier sounds</div>`)).toContain(
        'How the pier sounds'
      )
    }
  )

  it('leaves the paragraph that it leads to', () => {
    const paragraph = `<p id="on">${STORY[0]}</p>`
    expect(within(`<div class="box"><a href="#on">Read on</a></div>${paragraph}`)).toEqual([
      STORY[0],
      STORY[0],
      ...STORY.slice(1)
    ])
  })

  it.each([
    ['a note', '<div>The pier was built in 1911 <a href="#note">[1]</a> of oak.</div>', 'p'],
    ['a word', '<p>The <a href="#note">pier</a> was built in 1911 [1] of oak.</p>', 'p']
  ])('does not take %s of the story for a way over a box', (_, line, name) => {
    const note = `<${name} id="note">Told by the town.</${name}>`
    expect(behind(line + note)).toHaveLength(STORY.length + 2)
  })

  it('does not take a way to a chapter for one over a box', () => {
    const ways = '<div><a href="#why">Why the pier fell</a></div><div>and what it costs</div>'
    const chapter = `<h2 id="why">Why</h2><p>${STORY[1]}</p>`
    expect(behind(ways + chapter)).toContain('Why')
  })
})

describe('a copy of the story that is hidden', () => {
  const spoken = (text: string) => `<div class="spoken" data-lede-hidden>${text}</div>`

  it('is left out, also where an advert parts what is seen', () => {
    const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)
    const seen = `<div>${first}<p>Advertisement</p>${rest.join('')}</div>`
    expect(
      lines(`<h1>Harbour closed</h1><main>${spoken(STORY.join('<br>'))}${seen}</main>`)
    ).toEqual(STORY)
  })
})

describe('what a story is filed under', () => {
  it.each([
    'Tags: Harbour, Storm',
    'Filed under: Town',
    'Schlagwörter: Hafen',
    'タグ：港',
    'Теги: порт'
  ])('is no line of it behind it: %s', (line) => {
    const markup = `<article><h1>Harbour closed</h1>${PARAGRAPHS}<p>${line}</p></article>`
    expect(lines(`<div lang="de">${markup}</div>`)).toEqual(STORY)
  })

  it('is one where more of the story follows, or where it is a sentence', () => {
    const line = 'Keywords: ships, piles'
    expect(behind(`<p>${line}</p>${PARAGRAPHS}`)).toContain(line)
    for (const text of [
      'Topics: the pier and the quay will be before the council.',
      'Tag: Samstag'
    ])
      expect(behind(`<p>${text}</p>`).at(-1)).toBe(text)
  })
})

describe('what ends the page behind the story', () => {
  it.each(['Etiquetas: muelle', '标签：码头'])('is no line of it: %s', (line) => {
    expect(behind(`<p>${line}</p>`)).toEqual(STORY)
  })

  it.each(['Tags are cut off.', 'Tagged: the piers'])('but a line is: %s', (line) => {
    expect(behind(`<p>${line}</p>`)).toEqual([...STORY, line])
  })
})

describe('initials behind the story', () => {
  it.each(['(jd)', '(Mü)', '(agency/jd)', '(jd – mb)', 'HPA/jd', 'jd/HPA'])(
    'are no line of it: %s',
    (line) => {
      expect(behind(`<p>${line}</p>`)).toEqual(STORY)
    }
  )

  it.each([
    '(They were.)',
    '(1911)-(1954)',
    '(1934–2024)',
    '(1911)',
    'AC/DC',
    'Input/output',
    'Pier and quay'
  ])('are no other words: %s', (line) => {
    expect(behind(`<p>${line}</p>`)).toEqual([...STORY, line])
  })
})

describe('what a figure says beside its caption', () => {
  const figure = (beside: string, caption = '<figcaption>The pier in May</figcaption>') =>
    `<figure class="x1"><div><img src="https://port.test/pier.jpg" width="800" height="600"></div>${caption}${beside}</figure>`
  /** Behind the beginning, whose picture would be the story's own. */
  const deepIn = (markup: string) =>
    `<article><h1>Harbour closed</h1>${PARAGRAPHS}${markup}<p>The end of it is told here.</p></article>`
  const captionOf = (markup: string) =>
    JSON.stringify(article(deepIn(markup)).body).match(/"figcaption".*?"value":"([^"]*)"/)?.[1]

  it('is whose picture it is', () => {
    const credit = '<p class="x2">© Jane Doe/Harbour Press</p>'
    expect(captionOf(figure(credit))).toBe('The pier in May © Jane Doe/Harbour Press')
    expect(captionOf(figure(credit, ''))).toBe('© Jane Doe/Harbour Press')
    expect(lines(deepIn(figure(credit)))).not.toContain('© Jane Doe/Harbour Press')
  })

  it.each([
    ['how many there are', '<p>6</p>'],
    ['what opens it', '<p><a href="/pier.jpg">Open in a new tab</a></p>']
  ])('goes where it tells %s', (_, beside) => {
    expect(captionOf(figure(beside))).toBe('The pier in May')
  })

  it('stays text where it is long, or the figure shows no picture', () => {
    const long = 'The old pier had stood for a hundred years. '.repeat(5)
    expect(
      lines(deepIn(figure(`<p>${long} Told at length, and for those who like to read.</p>`))).join(
        ' '
      )
    ).toContain('Told at length')
    expect(
      lines(deepIn('<figure><blockquote>Quoted words</blockquote><p>Said in May</p></figure>'))
    ).toContain('Said in May')
  })
})

it('leaves out a list that leads on where a table sets the page, and none in a table of the story', () => {
  const list = '<ul><li><a href="/news/2">Ferries</a></li><li><a href="/news/3">Piers</a></li></ul>'
  const table = `<table><tr><th>Port</th><th>News</th></tr><tr><td>South</td><td>${list}</td></tr></table>`
  const [one, ...rest] = STORY.map((text) => `<p>${text}</p>`)
  const page = (inside: string) =>
    lines(
      `<table><tr><td><h1>Harbour closed</h1><div>${one}${inside}${rest.join('')}</div></td></tr></table>`
    )
  expect(page(list)).toEqual(STORY)
  expect(page(table).join()).toContain('Ferries')
})

describe('a paragraph that is one link', () => {
  const told = 'Sea water has been shown to eat the piles of a pier within a hundred years or less.'

  it('is kept where it tells something, with where that is from', () => {
    expect(behind(`<h3>Why?</h3><p>Yes: <a href="https://other.test/s">${told}</a></p>`)).toContain(
      `Yes: ${told}`
    )
  })

  it.each([
    ['leads on within the site', `<p><a href="/news/9">${told}</a></p>`],
    [
      'is no sentence',
      '<p><a href="https://other.test/s">Sea water and the piles of a pier, by those who have looked at them</a></p>'
    ]
  ])('goes where it %s', (_, markup) => {
    expect(behind(markup).join(' ')).not.toMatch(/sea water/i)
  })
})
it('keeps headings and lists that are called as the paragraphs are, and no box of that name', () => {
  const text = STORY.map((line) => `<p class="paywall">${line}</p>`).join('')
  const chapter = '<h2 class="paywall">The damage</h2><ul class="paywall"><li>Nine piles</li></ul>'
  const wall = '<div class="site-paywall"><p>Subscribe to read on, and get our app.</p></div>'
  expect(
    lines(`<article><h1>Harbour closed</h1>${text}${chapter}${text}${wall}</article>`)
  ).toEqual(expect.arrayContaining(['The damage', expect.stringContaining('Nine piles')]))
  expect(
    lines(`<article><h1>Harbour closed</h1>${text}${wall}${text}</article>`).join(' ')
  ).not.toContain('our app')
})

describe('a line that says whose a picture is', () => {
  const IMAGE = '<img src="https://port.test/pier.jpg" width="800" height="600">'
  const body = (markup: string) =>
    article(
      `<article><h1>Harbour closed</h1>${PARAGRAPHS}${markup}<p>The end is told here.</p></article>`
    ).body

  it.each([
    ['in a paragraph behind the picture', `<p>${IMAGE}</p><p>Photo: Jane Doe</p>`],
    [
      'in the box of the picture',
      `<div class="x1"><span>${IMAGE}</span><p>Photograph by Jane Doe</p></div>`
    ]
  ])('goes to the picture %s', (_, markup) => {
    expect(JSON.stringify(body(markup))).toMatch(/"figcaption".{0,80}Photo\w* ?(?::|by) Jane Doe/)
  })

  it.each([
    '© Jane Doe',
    '(Photo: Jane Doe)',
    'Image credit: © pictures.test/Jane Doe',
    'Featured image by Jane Doe via Unsplash',
    'Credit: Jane Doe',
    'Jane Doe via Getty Images',
    'Jane Doe/AFP',
    'Photo courtesy of Jane Doe',
    'The pier on Monday (Picture: Jane Doe)',
    'The pier on Monday, photo: Jane Doe'
  ])('goes to the picture before it: %s', (credit) => {
    const told = JSON.stringify(body(`<p>${IMAGE}</p><p>${credit}</p>`))
    expect(told).toMatch(/"figcaption".{0,120}Jane Doe/)
    expect(told.match(/Jane Doe/g)).toHaveLength(1)
    const inFigure = `<figure>${IMAGE}<figcaption>The pier.</figcaption></figure><p>${credit}</p>`
    expect(JSON.stringify(body(inFigure))).toMatch(/"figcaption".{0,120}The pier\. .{0,60}Jane Doe/)
  })

  it.each(['© Jane Doe', 'Jane Doe via Getty Images', 'The pier on Monday, photo: Jane Doe'])(
    'stays where no picture is beside it: %s',
    (credit) => {
      expect(behind(`<p>${credit}</p><p>The end is told here.</p>`)).toContain(credit)
    }
  )

  it.each([
    '(Bild: Jana Grün)',
    'Titelbild: Jana Grün auf Unsplash',
    'Bildquelle: Jana Grün',
    'Crédit photo : Jana Grün',
    'Foto credit: Jana Grün'
  ])('goes in other languages, too: %s', (credit) => {
    const markup = `<article lang="de"><h1>Hafen zu</h1>${PARAGRAPHS}<p>${credit}</p><p>Das Ende steht hier.</p></article>`
    expect(lines(markup).slice(-2)).toEqual([STORY[3], 'Das Ende steht hier.'])
  })

  const FIGURE = `<figure>${IMAGE}</figure>`

  it.each([
    'The minister posted the photo via her own account, adding: “I was never so happy.”',
    'These are the images by ten women who changed how we look at harbours:',
    'Here is how to share photos via the app',
    'Auf Instagram zeigte sie Bilder von ihrer Hochzeit und schrieb: „Der schönste Tag.“',
    'La mairie a diffusé des images de la tempête, et a réagi : « Nous sommes sous le choc. »',
    'Ha pubblicato la foto di Maria, e ha scritto: «Grazie a tutti voi, siamo salvi.»',
    '从图 3 中可以看出，港口的吞吐量上升了。',
    '如下图 所示，港口关闭。',
    '撮影された写真 には、桟橋が写っている。',
    'BERLIN – Reuters',
    'Credit: what the bank gave to the town',
    'Credits: 3 (two lectures, one seminar)'
  ])('is no text behind a picture: %s', (text) => {
    expect(
      lines(
        `<article><h1>Harbour closed</h1>${PARAGRAPHS}${FIGURE}<p>${text}</p>${PARAGRAPHS}</article>`
      )
    ).toContain(text)
  })

  it.each(['Image credits: who gets them, who pays', 'Photo via drone: it works too'])(
    'is no line that leads on, where no picture is: %s',
    (text) => {
      expect(behind(`<p>${text}</p><p>The end is told here.</p>`)).toContain(text)
    }
  )

  it('is found in time on a page of brackets, and of credits', () => {
    const brackets = `${')'.repeat(200_000)}x`
    const credits = '<p>© a</p>'.repeat(1500)
    const started = performance.now()
    behind(`<p>${brackets}</p>`)
    behind(`${FIGURE}${credits}`)
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('is printed once, where its box holds the caption', () => {
    const captioned = `<figure>${IMAGE}<div class="img-caption"><figcaption>The pier.</figcaption></div></figure>`
    expect(JSON.stringify(body(captioned)).match(/The pier\./g)).toHaveLength(1)
  })

  it.each(['fotocredit', 'x-photocredit', 'img_credits', 'bildcopyright'])(
    'goes to the picture where it is named %s',
    (name) => {
      const markup = `<p><span>${IMAGE}<span class="${name}">the town's own</span></span></p>`
      expect(JSON.stringify(body(markup))).toMatch(/"figcaption".{0,80}the town's own/)
    }
  )

  it('goes where its picture is not found', () => {
    expect(behind('<p>Illustrations: Jane Doe</p><p>The end is told here.</p>').slice(-2)).toEqual([
      STORY[3],
      'The end is told here.'
    ])
  })

  it.each([
    'Photos of the storm and of its end',
    'Images by the dozen were lost, “and none was ours.”'
  ])('stays where there is none, and it may be a sentence: %s', (text) => {
    expect(behind(`<p>${text}</p><p>The end is told here.</p>`)).toContain(text)
  })

  it.each([
    'Photos: they were all lost.',
    'Pictures of the pier',
    'Photo: Jane Doe, who has been here for years and years, and told us all of what she has seen'
  ])('is not %s', (text) => {
    expect(behind(`<p>${text}</p><p>The end is told here.</p>`)).toContain(text)
  })
})

describe('a fold whose content has gone', () => {
  const fold = (content: string) => `<details><summary>On this page</summary>${content}</details>`

  it('goes with it', () => {
    const list = '<nav><ul><li><a href="#a">One</a></li><li><a href="#b">Two</a></li></ul></nav>'
    const markup = `<article><h1>Harbour closed</h1>${PARAGRAPHS}${fold(list)}<p id="a">The end is told here.</p></article>`
    expect(lines(markup)).toEqual([...STORY, 'The end is told here.'])
  })

  it('stays where it is a sentence', () => {
    const told =
      'Nobody was hurt, as nobody was on the pier: the watch had gone home for the night.'
    expect(within(`<details><summary>${told}</summary></details>`)).toContain(told)
  })

  it.each([
    '<p>Nine piles were lost.</p>',
    '<canvas></canvas>',
    '<img src="/pier.jpg" width="600" height="400">'
  ])('stays with %s', (content) => {
    expect(within(fold(content))).toContain('On this page')
  })
})

it.each([
  ['a long one', '<h3>After a night of storm the mayor calls the council: “We will mend it”</h3>'],
  ['one that heads a text', '<h2>So far</h2>Divers have looked at the piles, they say.']
])('keeps %s before the headline', (_, before) => {
  const markup = `<article>${before}<h1>Harbour closed</h1>${PARAGRAPHS}</article>`
  expect(lines(markup).join(' ')).toMatch(/mayor calls|So far/)
})

it('takes a heading right before the headline for its kicker', () => {
  const markup = `<article><h3>A storm in May</h3><h1>Harbour closed</h1>${PARAGRAPHS}</article>`
  expect(lines(markup)).toEqual(STORY)
})

describe('what a story says of networks and of its own parts', () => {
  it('keeps a last sentence on what was posted there', () => {
    const links = ['https://www.facebook.com/x/posts/1', 'https://twitter.com/x/status/2'].map(
      (url) => `<a href="${url}">there</a>`
    )
    expect(
      behind(`<p>His posts ${links.join(' and ')} have since been deleted by him.</p>`).at(-1)
    ).toMatch(/^His posts/)
  })

  it.each([
    [
      'pictures',
      '<img src="/a.jpg" width="600" height="400"><img src="/b.jpg" width="600" height="400">'
    ],
    [
      'a table',
      '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1911</td><td>12</td></tr></table>'
    ]
  ])('keeps %s to which a line leads', (_, content) => {
    const { body } = article(
      `<article><h1>Harbour closed</h1>${PARAGRAPHS}${PARAGRAPHS}<p><a href="#g">Jump to what we saw</a></p><p>${STORY[0]} Again.</p><div id="g">${content}</div><p>${STORY[1]} Again.</p></article>`
    )
    expect(JSON.stringify(body)).toMatch(/"(?:img|table)"/)
  })

  it('keeps a paragraph in whose box a field stands', () => {
    const parts = STORY.map(
      (text, at) =>
        `<div class="part"><p>${text}</p>${at === 2 ? '<div data-lede-field>Your mail</div>' : ''}</div>`
    )
    expect(lines(`<article><h1>Harbour closed</h1>${parts.join('')}</article>`)).toEqual(
      expect.arrayContaining(STORY)
    )
  })
})

it.each([', opens new tab', '(opens in a new window)'])(
  'leaves out how a link opens: %s',
  (said) => {
    const link = `<a href="https://port.test/plan">plan<span>${said}</span></a>`
    expect(behind(`<p>The ${link} is public.</p>`).at(-1)).toBe('The plan is public.')
  }
)

describe('what the scripts of a page have left for themselves out of sight', () => {
  const DATA = `{"items":[${'{"name":"pier","width":640,"shown":false},'.repeat(6)}],"more":true}`
  const SCRIPT = `window.pier = {"a":1,"text":"the parts of the page are loaded from here, when the reader needs them"}; (function () { var x = document.createElement("a"); x.async = true })();`

  it.each([
    ['data, as code', `<pre data-lede-hidden="">${DATA}</pre>`],
    ['data, as a paragraph', `<p data-lede-hidden="">${DATA}</p>`],
    ['a script', `<div data-lede-hidden="">${SCRIPT}</div>`],
    ['data in a box', `<div data-lede-hidden=""><div>${DATA}</div></div>`]
  ])('is no text: %s', (_, hidden) => {
    expect(within(hidden)).toEqual(STORY)
  })

  it.each([
    `<pre data-lede-hidden=""><code>${SCRIPT}</code></pre>`,
    `<p data-lede-hidden=""><math><mi>window.pier</mi></math>${'{x_{i}=x_{j}} '.repeat(20)}</p>`
  ])('is told from what is set to be read: %s', (hidden) => {
    expect(within(hidden).join(' ')).toContain('window.pier')
  })

  it.each([
    'The pier was built in 1911,[1][2] lost its end in 1923,[3][4] was mended in 1951[5][6] and closed.[7]',
    'Πότε έκλεισε το λιμάνι; Ποιος το έκλεισε; Γιατί τώρα; Πόσο θα μείνει; Ποιος πληρώνει;'
  ])('is told from text with notes, or with questions: %s', (text) => {
    expect(within(`<p data-lede-hidden="">${text}</p>`)).toContain(text)
  })
})

describe('a heading that announces who wrote it', () => {
  const heading = '<h2>About the author</h2>'

  it('heads what the story tells of an author', () => {
    const book = '<p>Ada Quay, whose harbours nobody has seen, wrote it in the winter of 1911.</p>'
    expect(behind(heading + book)).toContain('About the author')
  })

  it('goes with what it announced', () => {
    const bio = '<div class="author-box"><p>Jane Doe tells of the harbour.</p></div>'
    expect(behind(heading + bio)).toEqual(STORY)
    expect(behind(`${heading}<figure><img src="/jane.jpg" width="300"></figure>`)).toEqual(STORY)
    expect(behind('<p>About the Author</p>')).toEqual(STORY)
  })
})

import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { isBackupDue } from '../../../../src/library/backup/reminder'
import type { Library } from '../../../../src/library/database'
import { deleteAll } from '../../../../src/library/delete-all'
import { setTags } from '../../../../src/library/edit'
import { dryRun } from '../../../../src/library/import/dry-run'
import { importAll } from '../../../../src/library/import/import-all'
import { openFile } from '../../../../src/library/import/open-file'
import { begin, sweepCutShort } from '../../../../src/library/import/staging'
import { openSaved } from '../../../../src/library/open-saved'
import { save } from '../../../../src/library/save'
import { sweep } from '../../../../src/library/sweep'
import { unsave } from '../../../../src/library/unsave'
import { articleOf, emptyLibrary, present, problem, value } from '../samples'

const NOW = new Date('2026-05-01T00:00:00Z')

let db: Library
beforeEach(async () => {
  db = await emptyLibrary()
})

const open = async (...text: BlobPart[]) => value(await openFile(new Blob(text), NOW))
const imported = async (...text: BlobPart[]) => value(await importAll(db, await open(...text)))

/** What a reader would see of each entry, newest first. */
async function shelf() {
  const rows = (await db.getAllFromIndex('articles', 'saved')).reverse() as never as {
    [key: string]: unknown
  }[]
  return rows.map(({ url, headline, tags, state, savedAt }) => ({
    ...{ url, headline, tags, state },
    day: String(savedAt).slice(0, 10)
  }))
}

const lines = (...all: string[]) => all.join('\n')

const TIDES = { url: 'https://tides.example/clock', headline: 'A tide clock', day: '2023-05-01' }
const RIVER = {
  url: 'https://river.example/',
  headline: 'Who owns a river’s name?',
  day: '2023-05-02'
}

describe('tables', () => {
  test.each([
    [
      'Pocket',
      lines(
        'title,url,time_added,tags,status',
        'A tide clock,https://tides.example/clock,1682935200,sea|long reads,unread',
        'Who owns a river’s name?,https://river.example/,1683021600,,archive'
      )
    ],
    [
      'Instapaper',
      lines(
        'URL,Title,Selection,Folder,Timestamp,Tags',
        'https://tides.example/clock,A tide clock,,long reads,1682935200,"[""sea""]"',
        'https://river.example/,Who owns a river’s name?,,Archive,1683021600,[]'
      )
    ],
    [
      'Readwise Reader',
      lines(
        'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
        `A tide clock,https://tides.example/clock,01a,"['sea', 'long reads']",2023-05-01 10:00:00+00:00,0,new,True`,
        'Who owns a river’s name?,https://river.example/,01b,,2023-05-02 10:00:00+00:00,1,archive,True'
      )
    ]
  ])('%s', async (name, text) => {
    const source = await open(text)
    expect(source.name).toBe(name)
    expect(value(await importAll(db, source)).imported).toBe(2)
    expect(await shelf()).toEqual([
      { ...RIVER, tags: [], state: 'finished' },
      { ...TIDES, tags: ['long reads', 'sea'], state: 'to-read' }
    ])
  })

  test('Raindrop', async () => {
    const source = await open(
      lines(
        'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
        '1,A tide clock,,It keeps time.,https://tides.example/clock,long reads,"sea, sea",2023-05-01T10:00:00.000Z,,,false'
      )
    )
    expect(source.name).toBe('Raindrop')
    value(await importAll(db, source))
    expect(await shelf()).toEqual([{ ...TIDES, tags: ['long reads', 'sea'], state: 'to-read' }])
    expect((await db.getAll('articles'))[0]).toMatchObject({
      ...{ opening: 'It keeps time.', versions: [], minutes: 0, silhouette: [] }
    })
  })

  test('other orders, missing columns, BOM, CRLF, quotes, semicolons and blank lines', async () => {
    await imported(
      '\ufeffStatus;URL;time_added\r\n\r\nunread;https://tides.example/clock;1682935200\r\n',
      ';;\r\n"archive";"https://a.example/?q=""x"";y";1682935200\r\n'
    )
    expect((await shelf()).map(({ headline, url }) => [headline, url])).toEqual([
      ['https://tides.example/clock', 'https://tides.example/clock'],
      ['https://a.example/?q=%22x%22;y', 'https://a.example/?q=%22x%22;y']
    ])
  })

  test('UTF-16', async () => {
    const text = '\ufefftitle,url,time_added,status\n潮の時計,https://tides.example/,1,unread'
    const units = new Uint16Array([...text].map((character) => character.charCodeAt(0)))
    await imported(units)
    expect((await shelf())[0]?.headline).toBe('潮の時計')
  })

  test('a line break in a cell does not shift the numbers of rows that cannot be read', async () => {
    const source = await open(
      lines(
        'title,url,time_added,status',
        '"Two\nlines",https://tides.example/clock,1682935200,unread',
        'None,,1682935200,unread',
        'Script,javascript:alert(1),1682935200,unread',
        'File,file:///etc/passwd,1682935200,unread'
      )
    )
    const outlook = value(await dryRun(db, source))
    expect(outlook).toEqual({
      ...{ source: 'Pocket', stories: 1, toFetch: 1, alreadyHere: 0, unreadableCount: 3 },
      unreadable: [
        { place: '3', reason: 'no-address' },
        { place: '4', reason: 'address-not-web' },
        { place: '5', reason: 'address-not-web' }
      ]
    })
    expect(await db.count('articles')).toBe(0)
    expect(value(await importAll(db, source))).toEqual({
      ...{ imported: 1, alreadyHere: 0, unreadable: 3 }
    })
    expect((await shelf())[0]?.headline).toBe('Two lines')
  })

  test('formulas are titles like any other', async () => {
    const title = '=HYPERLINK("https://evil.example","x")'
    await imported(
      `title,url,time_added,status\n"${title.replaceAll('"', '""')}",https://a.example/,1,unread`
    )
    expect((await shelf())[0]?.headline).toBe(title)
  })

  test('a table that is cut inside a quotation is refused whole', async () => {
    const source = await open(
      lines('title,url,time_added,status', 'A,https://a.example/,1,unread', '"B,https://b.exam')
    )
    expect(problem(await importAll(db, source)).kind).toBe('file-unreadable')
    expect(await db.count('articles')).toBe(0)
    expect(await db.count('jobs')).toBe(0)
  })

  test('dates that cannot be are the day of the import', async () => {
    await imported(
      lines(
        'title,url,time_added,status',
        'A,https://a.example/,99999999999,unread',
        'B,https://b.example/,never,unread'
      )
    )
    expect((await shelf()).map(({ day }) => day)).toEqual(['2026-05-01', '2026-05-01'])
  })

  test('the same story twice is one, with the tags of both', async () => {
    const source = await open(
      lines(
        'title,url,time_added,tags,status',
        'A,https://www.a.example/?utm_source=x,1,one,unread',
        'A,https://a.example,2,two,unread'
      )
    )
    expect(value(await dryRun(db, source)).stories).toBe(1)
    value(await importAll(db, source))
    expect((await shelf()).map(({ tags }) => tags)).toEqual([['one', 'two']])
  })

  test('50,000 rows', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, n) => `"T, ${n}",https://a.example/${n},1682935200,,unread`
    )
    const source = await open(lines('title,url,time_added,tags,status', ...rows))
    expect(value(await dryRun(db, source))).toMatchObject({ stories: 50_000, unreadableCount: 0 })
  }, 60_000)
})

describe('lists of links', () => {
  test('Pocket’s HTML', async () => {
    const source = await open(
      '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>',
      '<li><a href="https://tides.example/clock" time_added="1682935200" tags="sea,long reads">A tide clock</a></li>',
      '</ul><h1>Read Archive</h1><ul>',
      '<li><a href="https://river.example/" time_added="1683021600" tags="">Who owns a river’s name?</a></li>',
      '<li><a href="javascript:alert(1)" time_added="1">Script</a></li></ul></body></html>'
    )
    expect(source.name).toBe('Pocket')
    expect(value(await dryRun(db, source)).unreadable).toEqual([
      { place: '3', reason: 'address-not-web' }
    ])
    value(await importAll(db, source))
    expect(await shelf()).toEqual([
      { ...RIVER, tags: [], state: 'finished' },
      { ...TIDES, tags: ['long reads', 'sea'], state: 'to-read' }
    ])
  })

  test('bookmarks of a browser, with their folders as tags', async () => {
    await imported(
      lines(
        '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
        '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
        '<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>',
        '<DL><p>',
        '  <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>',
        '  <DL><p>',
        '    <DT><A HREF="https://river.example/" ADD_DATE="1683021600">Who owns a river’s name?</A>',
        '    <DT><H3>long reads</H3>',
        '    <DL><p><DT><A HREF="https://tides.example/clock" ADD_DATE="1682935200" TAGS="sea">A tide clock</A>',
        '    <DD>A note</DL><p>',
        '  </DL><p>',
        '</DL><p>'
      )
    )
    expect(await shelf()).toEqual([
      { ...RIVER, tags: [], state: 'to-read' },
      { ...TIDES, tags: ['long reads', 'sea'], state: 'to-read' }
    ])
  })
})

const HTML =
  '<h1>Top</h1><p onclick="x()">It <a href="/more">keeps</a> time.<script>alert(1)</script>' +
  '<img src=x onerror=alert(1)><a href="javascript:alert(1)">go</a></p><iframe src="https://e.example"></iframe>'

describe('with their texts', () => {
  test('Wallabag', async () => {
    const source = await open(
      JSON.stringify([
        {
          ...{ id: 1, title: 'A tide clock', url: TIDES.url, is_archived: 0, tags: ['sea'] },
          ...{ content: HTML, created_at: '2023-05-01T10:00:00+0000', language: 'en_GB' },
          ...{ published_by: ['Mary Okonjo'], published_at: '2023-04-01T00:00:00+0000' }
        },
        { ...{ title: 'River', url: RIVER.url, is_archived: 1, content: '' } },
        { title: 'No address', is_archived: 1 },
        null
      ])
    )
    expect(value(await dryRun(db, source))).toMatchObject({
      ...{ source: 'Wallabag', stories: 2, toFetch: 1, unreadableCount: 2 }
    })
    value(await importAll(db, source))
    const article = value(await openSaved(db, 'tides.example/clock'))
    expect(article).toMatchObject({
      ...{ headline: 'A tide clock', inLanguage: 'en-GB', author: [{ name: 'Mary Okonjo' }] },
      ...{ datePublished: { at: '2023-04-01T00:00:00.000Z' }, dir: 'ltr', minutes: 1 }
    })
    const body = JSON.stringify(article.body)
    expect(body).toContain('"href":"https://tides.example/more"')
    expect(body).toContain('"tagName":"h2"')
    expect(body).not.toMatch(/script|javascript|onerror|onclick|iframe/)
    expect(problem(await openSaved(db, 'river.example')).kind).toBe('no-article')
  })

  test('Omnivore', async () => {
    const zip = new ZipWriter(new BlobWriter())
    const entries = [
      {
        ...{ slug: 'tide-1', title: 'A tide clock', url: TIDES.url, state: 'Active', author: '' },
        ...{ readingProgress: 40, labels: ['sea'], savedAt: '2023-05-01T10:00:00.000Z' }
      },
      { slug: 'river', title: 'River', url: RIVER.url, state: 'Archived', description: 'Law.' },
      { slug: '../../x', title: 'Odd', url: 'not an address' }
    ]
    await zip.add('metadata_0_to_20.json', new TextReader(JSON.stringify(entries)))
    await zip.add('content/tide-1.html', new TextReader(`<html><body>${HTML}</body></html>`))
    const source = await open((await zip.close()) as Blob)
    expect(value(await dryRun(db, source))).toMatchObject({
      ...{ source: 'Omnivore', stories: 2, toFetch: 1 },
      unreadable: [{ place: 'metadata_0_to_20.json, 3', reason: 'address-not-web' }]
    })
    value(await importAll(db, source))
    expect((await shelf()).map(({ state, tags }) => [state, tags])).toEqual([
      ['finished', []],
      ['started', ['sea']]
    ])
    expect(value(await openSaved(db, 'tides.example/clock')).body.children).toHaveLength(2)
  })

  test('addresses come without what tells how they were found', async () => {
    const url = 'https://ann:secret@tides.example/?utm_source=mail'
    const content = '<p>It <a href="/more?fbclid=x">keeps</a> time.'
    await imported(JSON.stringify([{ url, is_archived: 0, content }]))
    await imported(`title,url,time_added,status\nRiver,https://river.example/?gclid=x,1,unread`)
    const kept = [await shelf(), value(await openSaved(db, 'tides.example'))]
    expect(JSON.stringify(kept)).toContain('https://tides.example/more')
    expect(JSON.stringify(kept)).not.toMatch(/utm_|fbclid|gclid|secret/)
  })

  test.each([
    ['fa', 'rtl'],
    ['ar_EG', 'rtl'],
    ['arn', 'ltr'],
    [undefined, 'ltr']
  ])('a story in %s runs %s', async (language, dir) => {
    await imported(JSON.stringify([{ url: TIDES.url, is_archived: 0, content: '<p>A', language }]))
    expect(value(await openSaved(db, 'tides.example/clock')).dir).toBe(dir)
  })

  test('very deep HTML does no harm', async () => {
    const content = `${'<div>'.repeat(20_000)}deep`
    await imported(JSON.stringify([{ url: TIDES.url, is_archived: 0, content }]))
    expect((await shelf()).map(({ url }) => url)).toEqual([TIDES.url])
  }, 30_000)
})

describe('what is here', () => {
  const TABLE = 'title,url,time_added,tags,status\nBees,https://valley.example/bees,1,wings,archive'

  test('stays as it is, but for tags that come', async () => {
    value(await save(db, articleOf(), { now: new Date('2026-03-05') }))
    value(await setTags(db, ['valley.example/bees'], { add: ['bees'] }))
    const before = present((await db.getAll('articles'))[0])
    await imported(TABLE)
    expect((await db.getAll('articles'))[0]).toEqual({
      ...{ ...before, tags: ['bees', 'wings'] },
      updatedAt: expect.toSatisfy((at: string) => at > before.updatedAt)
    })
    const again = await imported(TABLE)
    expect(again).toEqual({ imported: 0, alreadyHere: 1, unreadable: 0 })
  })

  test('a link takes the text that comes, and keeps its place', async () => {
    await imported(TABLE)
    await imported(
      JSON.stringify([{ url: 'https://valley.example/bees', is_archived: 0, content: '<p>Buzz.' }])
    )
    const row = present((await db.getAll('articles'))[0])
    expect(row).toMatchObject({ state: 'finished', tags: ['wings'], silhouette: [5] })
    expect(value(await openSaved(db, 'valley.example/bees')).wordCount).toBe(1)
  })
})

test('what comes from elsewhere is to be backed up, and what comes back from a backup is not', async () => {
  const backedUp = '2026-05-01T00:00:00.000Z'
  const rows = Array.from({ length: 20 }, (_, n) => `T,https://a.example/${n},1682935200,unread`)
  const source = await open(lines('title,url,time_added,status', ...rows))
  const isDue = async () =>
    value(await isBackupDue(db, { backedUp, dismissed: undefined }, new Date('2026-07-01')))
  value(await importAll(db, { ...source, isBackup: true }, new Date('2026-05-02')))
  expect(await isDue()).toBe(false)
  db = await emptyLibrary()
  value(await importAll(db, source, new Date('2026-05-02')))
  expect(await isDue()).toBe(true)
})

describe('all or nothing', () => {
  const textsOf = (...names: string[]) =>
    JSON.stringify(
      names.map((name) => ({
        ...{ url: `https://${name}.example/`, is_archived: 0, content: `<p>${name}` }
      }))
    )
  const TWO = textsOf('a', 'b')

  test('no room left: nothing stays, and the reason is told', async () => {
    const source = await open(TWO)
    const store = Object.getPrototypeOf(db.transaction('articles').objectStore('articles'))
    const put = store.put
    vi.spyOn(store, 'put').mockImplementation(function (this: IDBObjectStore, record: unknown) {
      if (this.name === 'articles') throw new DOMException('', 'QuotaExceededError')
      return put.call(this, record)
    } as never)
    expect(problem(await importAll(db, source)).kind).toBe('storage-full')
    vi.restoreAllMocks()
    for (const name of ['articles', 'bodies', 'images', 'jobs'] as const)
      expect(await db.count(name)).toBe(0)
  })

  /** An import that waits before its last story until `go` is called; its first ones are staged. */
  async function held() {
    const plain = await open(textsOf('a', 'b', ...Array.from({ length: 40 }, (_, n) => `c${n}`)))
    const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>()
    const { promise: going, resolve: go } = Promise.withResolvers<void>()
    const rows = async function* () {
      let at = 0
      for await (const row of plain.rows()) {
        if (++at === 42) {
          hold()
          await going
        }
        yield row
      }
    }
    const done = importAll(db, { ...plain, rows })
    await isHeld
    return { go, done }
  }

  test('all is deleted meanwhile: what came in is whole, or nothing', async () => {
    const { go, done } = await held()
    const deleted = deleteAll(db)
    go()
    value(await done)
    value(await deleted)
    for (const name of ['articles', 'bodies', 'jobs'] as const) expect(await db.count(name)).toBe(0)
  })

  test('what was removed long ago is swept meanwhile: what came in has its text', async () => {
    await imported(TWO)
    value(await unsave(db, ['a.example'], new Date('2026-03-05')))
    const { go, done } = await held()
    const swept = sweep(db, new Date('2026-03-07'))
    go()
    value(await done)
    value(await swept)
    expect(value(await openSaved(db, 'a.example')).wordCount).toBe(1)
  })

  test('what is under way is not swept as if it were cut short', async () => {
    const { go, done } = await held()
    value(await sweepCutShort(db))
    go()
    value(await done)
    expect(value(await openSaved(db, 'a.example')).wordCount).toBe(1)
  })

  test('cut short by the end of the browser, is swept when it starts again', async () => {
    value(await save(db, articleOf()))
    value(await begin(db))
    const body = present((await db.getAll('bodies'))[0])
    await db.put('bodies', { ...body, key: 'orphan.example' })
    await db.put('bodies', { ...body, version: 'unnamed' })
    const blob = new Blob(['x'])
    await db.put('images', { key: 'orphan.example', url: 'x', blob, savedAt: '' })
    value(await sweepCutShort(db))
    expect(await db.getAllKeys('bodies')).toEqual([[body.key, body.version]])
    expect(await db.count('images')).toBe(0)
    expect(await db.countFromIndex('jobs', 'kind', 'import')).toBe(0)
  })
})

describe('files of no known kind', () => {
  test.each([
    ['an empty file', ''],
    ['prose', 'Once upon a time, there was a comma.'],
    ['a table of other things', 'name,price\nHive,10'],
    ['other JSON', '[1, 2]'],
    ['broken JSON', '[{"url": '],
    ['HTML of a page', '<!doctype html><title>News</title><a href="https://a.example/">A</a>'],
    ['half a zip', 'PK\u0003\u0004 and no more']
  ])('%s', async (_name, text) =>
    expect(problem(await openFile(new Blob([text]))).kind).toBe('file-unreadable')
  )
})

/** The rules of the house, held over every file; each rule is shown to be able to fail. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as code from './architecture/code-rules.ts'
import { coloursInCss, coloursInQuotes } from './architecture/colour-rule.ts'
import { wrongImports } from './architecture/import-rules.ts'
import { ROOT, type SourceFile, sourceFile, textsOf } from './architecture/source-file.ts'

const files = textsOf('src/**/*.{ts,tsx}').map(({ path, text }) => sourceFile(path, text))
const sheets = textsOf('src/**/*.css').filter(({ path }) => path !== 'src/ui/tokens.css')
const own = textsOf('{src,test,scripts}/**/*.{ts,tsx}')

type Rule = (file: SourceFile) => string[]

const pure: Rule = (file) =>
  code.ambient(file, ['document', 'window', 'location', 'navigator', 'browser', 'chrome'])
const noBrowser: Rule = (file) => code.ambient(file, ['browser', 'chrome'])
const within = (...rooms: string[]) =>
  files.filter(({ path }) => rooms.some((room) => path.startsWith(`src/${room}/`)))

/** A rule, the files it is for, and samples that it must find fault with. */
const RULES: [
  name: string,
  rule: Rule,
  files: SourceFile[],
  wrong: [path: string, text: string][]
][] = [
  [
    'imports run down only',
    wrongImports,
    files.filter(({ path }) => !path.endsWith('.d.ts')),
    [
      ['src/article/a.ts', "import { t } from '../platform/i18n'"],
      ['src/extract/a.ts', "import type { B } from '../library/b'"],
      ['src/ui/a.ts', "const { b } = await import('../surfaces/popup/b')"],
      ['src/surfaces/popup/a.ts', "import { b } from '../reader/b'"],
      ['src/surfaces/popup/a.ts', "import { b } from '../page/b'"],
      ['src/surfaces/popup/a.ts', "import script from '../reader/b.iife?script'"],
      ['src/article/a.ts', "export { settings } from '../settings/settings'"],
      ['src/ui/a.ts', "import { b } from '../../test/b'"],
      ['src/ui/a.ts', "import browser from 'webextension-polyfill'"],
      ['src/extract/metadata/a.ts', "import { Readability } from '@mozilla/readability'"],
      ['src/utils/a.ts', 'export const a = 1']
    ]
  ],
  [
    'no string becomes HTML',
    code.htmlSinks,
    files,
    [
      'element.innerHTML = text',
      "element['outerHTML'] = text",
      'element.insertAdjacentHTML("beforeend", text)',
      'document.write(text)',
      'new DOMParser().parseFromString(text, "text/html")',
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />',
      'export const A = () => <iframe srcdoc={text} />'
    ].map((text) => ['src/ui/a.tsx', text])
  ],
  [
    'no default exports',
    code.defaultExports,
    files.filter(({ path }) => !path.endsWith('.d.ts')),
    [
      ['src/ui/a.ts', 'export default 1'],
      ['src/ui/a.ts', 'const a = 1\nexport { a as default }']
    ]
  ],
  ['no mutable exports', code.mutableExports, files, [['src/ui/a.ts', 'export let count = 1']]],
  ['no barrels', code.barrels, files, [['src/ui/a.ts', "export * from './b'"]]],
  [
    'no any',
    code.anyTypes,
    own.map(({ path, text }) => sourceFile(path, text)),
    [['src/ui/a.ts', 'export const a = (b: any) => b']]
  ],
  [
    'extraction and export reach for nothing around them',
    pure,
    within('extract', 'export'),
    [
      ['src/extract/a.ts', 'export const a = () => document.title'],
      ['src/extract/a.ts', 'export const a = { at: window.location.href }']
    ]
  ],
  [
    'the library, the ground and the parts of the screen call no browser',
    noBrowser,
    within('article', 'settings', 'library', 'ui', 'surfaces'),
    [['src/library/a.ts', 'export const a = () => chrome.storage.local']]
  ],
  [
    'no file past 250 lines',
    code.tooLong,
    own.filter(({ path }) => !path.startsWith('test/')) as SourceFile[],
    [['src/ui/a.ts', `a()${'\n'.repeat(250)}b()`]]
  ],
  [
    'files are named for what they are',
    code.wrongNames,
    files,
    [
      ['src/ui/readerView.ts', ''],
      ['src/ui/utils.ts', ''],
      ['src/ui/helpers/a.ts', '']
    ]
  ],
  [
    'colours stand in tokens.css',
    coloursInQuotes,
    [...files, ...textsOf('src/**/*.html')] as SourceFile[],
    [
      ['src/ui/a.tsx', 'export const A = () => <path fill="#c00" />'],
      ['src/ui/a.ts', "export const ink = 'rgb(0 0 0)'"]
    ]
  ]
]

describe.each(RULES)('%s', (_name, rule, files, wrong) => {
  it('holds', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(rule)).toEqual([])
  })

  const samples = wrong.map(([path, text]) => ({ path, text, shown: text.slice(0, 80).trim() }))
  it.each(samples)('can fail: $path, $shown', ({ path, text }) => {
    expect(rule(sourceFile(path, text))).not.toEqual([])
  })
})

describe('colours in style sheets', () => {
  it('stand in tokens.css', () => {
    expect(sheets.flatMap(coloursInCss)).toEqual([])
  })

  it.each([
    'a { color: #fff; }',
    'a { background: rgb(0 0 0 / 50%); }',
    'a { border: 1px solid white; }',
    'a { fill: color-mix(in oklch, black 10%, var(--ink)); }'
  ])('can fail: %s', (text) => {
    expect(coloursInCss({ path: 'src/ui/a.css', text })).not.toEqual([])
  })
})

describe('what is allowed', () => {
  it.each([
    ['src/surfaces/popup/a.ts', "import script from '../page/b.iife?script'"],
    ['src/surfaces/popup/a.ts', "import type { B } from '../page/b'"],
    ['src/ui/a.ts', "import { t } from '../platform/i18n'"],
    ['src/extract/body/a.ts', "import { Readability } from '@mozilla/readability'"]
  ])('%s: %s', (path, text) => {
    expect(wrongImports(sourceFile(path, text))).toEqual([])
  })

  it('a function that is handed the document it works on', () => {
    const text = 'export const title = ({ document }: { document: Document }) => document.title'
    expect(pure(sourceFile('src/extract/a.ts', text))).toEqual([])
  })
})

describe('the repository', () => {
  const isCheckout = existsSync(join(ROOT, '.git'))
  const tracked = isCheckout
    ? execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
    : []

  it.runIf(isCheckout)('names no package registry', () => {
    const wrong = tracked
      .filter((path) => /\.(?:jsonc?|ya?ml|tsx?|md|npmrc)$|^\.ci\//.test(path))
      .flatMap((path) => textsOf(path))
      .filter(({ text }) => /\bregistry\.\w+\.\w|"resolved": *"https?:/.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

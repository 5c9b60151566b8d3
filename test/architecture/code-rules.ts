/** What no file of the extension may hold; each rule lists what breaks it. */
import { type Node, type SourceFile, walk } from './source-file.ts'

/** Lines; past it a file wants splitting by concern. */
const LONGEST = 250

const SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc'
]

/**
 * Ways to turn a string into elements, whether called, assigned or passed as an attribute. A script
 * in the page may parse: what a DOMParser makes is inert, and read as every page is, as hostile.
 */
export function htmlSinks(file: SourceFile): string[] {
  const found = [...walk(file.program)].flatMap((node) => {
    const name = nameOf(node.property ?? (node.type === 'JSXAttribute' ? node.name : undefined))
    if (name && SINKS.includes(name)) return [name]
    if (name && /^write(?:ln)?$/.test(name) && nameOf(node.object) === 'document')
      return [`document.${name}`]
    const isParser = node.type === 'NewExpression' && nameOf(node.callee) === 'DOMParser'
    return isParser && !file.path.startsWith('src/surfaces/page/') ? ['DOMParser'] : []
  })
  return found.map((name) => `${file.path} uses ${name}`)
}

export function defaultExports(file: SourceFile): string[] {
  const isDefault = ({ type, exported }: Node) =>
    type === 'ExportDefaultDeclaration' ||
    (type === 'ExportSpecifier' && nameOf(exported) === 'default')
  return [...walk(file.program)].filter(isDefault).map(() => `${file.path} has a default export`)
}

export function mutableExports(file: SourceFile): string[] {
  return [...walk(file.program)]
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .map(({ declaration }) => declaration as Node | null)
    .filter((declared) => declared?.kind === 'let' || declared?.kind === 'var')
    .map(() => `${file.path} exports a variable`)
}

/** A file that only hands on what others export. */
export function barrels(file: SourceFile): string[] {
  const statements = file.program.body as Node[]
  const handsOn = ({ type, source }: Node) => /^Export/.test(type) && Boolean(source)
  return statements.length > 0 && statements.every(handsOn) ? [`${file.path} is a barrel`] : []
}

export function anyTypes(file: SourceFile): string[] {
  const found = [...walk(file.program)].filter(({ type }) => type === 'TSAnyKeyword')
  return found.map(() => `${file.path} uses the type any`)
}

/** A file that names one of `globals` without having declared it itself. */
export function ambient(file: SourceFile, globals: string[]): string[] {
  const [used, declared] = [new Set<string>(), new Set<string>()]
  collect(file.program, used, declared)
  return globals
    .filter((name) => used.has(name) && !declared.has(name))
    .map((name) => `${file.path} reaches for ${name}`)
}

/** Names used as values, and names bound anywhere in the file. */
function collect(node: Node, used: Set<string>, declared: Set<string>): void {
  if (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return
  for (const [field, value] of Object.entries(node))
    for (const child of (Array.isArray(value) ? value : [value]) as Node[]) {
      if (!child || typeof child.type !== 'string') continue
      if (isName(node, field) && !node.computed && child.type === 'Identifier') continue
      if (BINDINGS.has(`${node.type}.${field}`)) for (const name of bound(child)) declared.add(name)
      else if (child.type === 'Identifier') used.add(String(child.name))
      collect(child, used, declared)
    }
}

const BINDINGS = new Set([
  'VariableDeclarator.id',
  'FunctionDeclaration.params',
  'FunctionExpression.params',
  'ArrowFunctionExpression.params',
  'CatchClause.param',
  'ImportSpecifier.local',
  'ImportDefaultSpecifier.local'
])

/** The field holds a property's name, which refers to no variable. */
const isName = ({ type }: Node, field: string): boolean =>
  (type === 'MemberExpression' && field === 'property') ||
  (/^(?:Property|PropertyDefinition|MethodDefinition)$/.test(type) && field === 'key')

/** The names that a pattern such as `{ a, b: [c] }` binds. */
function bound(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  const inner = [pattern.properties, pattern.elements, pattern.value, pattern.left]
  const rest = [pattern.argument, pattern.parameter]
  return [...inner, ...rest].flat().flatMap((child) => (child ? bound(child as Node) : []))
}

export function tooLong({ path, text }: { path: string; text: string }): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > LONGEST ? [`${path} has ${lines} lines, more than ${LONGEST}`] : []
}

const FILE = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.iife|\.d)?\.tsx?|[A-Z][A-Za-z]*\.tsx)$/
const DRAWERS = /\b(?:utils?|helpers?|common|shared|manager|misc)\b/

/** Files are kebab-case, components PascalCase, and none is a drawer for everything. */
export function wrongNames({ path }: { path: string }): string[] {
  const name = path.split('/').at(-1) ?? ''
  return !FILE.test(name) || DRAWERS.test(path) ? [`${path} is not named for what it is`] : []
}

function nameOf(node: unknown): string | undefined {
  const { type, name, value } = (node ?? {}) as Node
  if (type === 'Identifier' || type === 'JSXIdentifier') return String(name)
  return type === 'Literal' && typeof value === 'string' ? value : undefined
}

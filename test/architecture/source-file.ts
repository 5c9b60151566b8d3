/** A file of the project as the architecture test sees it: its text, its tree, what it imports. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parseSync } from 'vite'

export const ROOT = join(import.meta.dirname, '../..')

/** A node of the syntax tree: https://github.com/estree/estree. */
export interface Node {
  type: string
  [field: string]: unknown
}

export interface Import {
  /** As written, without `?script`. */
  from: string
  /** From the project's root, without an extension; undefined for a package. */
  path?: string
  /** The import asks for the address of a script, not for its code. */
  isScript: boolean
  isType: boolean
}

export interface SourceFile {
  /** From the project's root, with slashes. */
  path: string
  text: string
  program: Node
  imports: Import[]
}

/** `text` as if it stood at `path`. Throws if it cannot be parsed. */
export function sourceFile(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const written = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      request: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType)
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ request: moduleRequest.value, isType }] : []
      )
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      request: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      isType: false
    }))
  ]
  return {
    path,
    text,
    program: program as unknown as Node,
    imports: written.map(({ request, isType }) => ({ ...resolved(path, request), isType }))
  }
}

function resolved(path: string, request: string): Omit<Import, 'isType'> {
  const [from = '', query] = request.split('?')
  const target = from.startsWith('.')
    ? { path: posix.join(dirname(path), from).replace(/\.tsx?$/, '') }
    : {}
  return { from, isScript: query === 'script', ...target }
}

/** The files that match, read; paths from the project's root. */
export function textsOf(pattern: string): { path: string; text: string }[] {
  return globSync(pattern, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('node_modules/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

export function* walk(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && typeof child.type === 'string')
        yield* walk(child as Node)
}

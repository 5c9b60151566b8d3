/** Runs the command-line tools of installed packages, the same on every system. */
import { type SpawnOptions, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** The words that run a package's tool: `tool('vite', 'build')`. Throws if it is not installed. */
export function tool(name: string, ...args: string[]): string[] {
  const folder = join(ROOT, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const short = name.split('/').at(-1) ?? name
  const file = typeof bin === 'string' ? bin : (bin[short] ?? Object.values(bin)[0])
  return [process.execPath, join(folder, file ?? ''), ...args]
}

interface RunOptions extends SpawnOptions {
  /** Of `node:os`; that of all it starts, too. */
  priority?: number
}

/** A command's exit code; 1 if it was ended or could not start. */
export function run(
  words: string[],
  { priority = 0, ...options }: RunOptions = {}
): Promise<number> {
  const [program = '', ...args] = words
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options })
    if (child.pid && priority !== 0) setPriority(child.pid, priority)
    child.once('error', (error) => {
      if (error.name !== 'AbortError') console.error(error.message)
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
}

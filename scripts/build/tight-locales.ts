import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What translators alone read stays here: white space, and the names of a message's gaps. */
export function tightLocales(): Plugin {
  let folder = ''
  return {
    name: 'lede:tight-locales',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir, '_locales')
    },
    writeBundle() {
      for (const language of readdirSync(folder)) {
        const file = join(folder, language, 'messages.json')
        writeFileSync(file, JSON.stringify(tight(JSON.parse(readFileSync(file, 'utf8')))))
      }
    }
  }
}

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

/** `$count$` as `$1`, which browsers fill just as well. */
function tight(messages: Record<string, Message>): Record<string, Message> {
  const filled = ({ message, placeholders = {} }: Message): Message => ({
    message: message.replace(
      /\$(\w+)\$/g,
      (gap, name: string) => placeholders[name.toLowerCase()]?.content ?? gap
    )
  })
  return Object.fromEntries(Object.entries(messages).map(([key, one]) => [key, filled(one)]))
}

/** Stands for the browser in unit tests: messages come from the English file, and nothing changes elsewhere. */
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

const known: Record<string, Message> = messages

/** As browser.i18n.getMessage: named placeholders stand for `$1`, `$2`, …; unknown keys give ''. */
function getMessage(key: string, values: string | string[] = []): string {
  const { message = '', placeholders = {} } = known[key] ?? {}
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(placeholders[name.toLowerCase()]?.content.slice(1))
    return [values].flat()[place - 1] ?? ''
  })
}

export const browserMock = {
  default: {
    i18n: { getMessage, getUILanguage: () => 'en-GB' },
    runtime: {
      getURL: (path: string) => `chrome-extension://lede/${path}`,
      getManifest: () => ({})
    },
    storage: { local: { onChanged: { addListener: () => {}, removeListener: () => {} } } }
  }
}

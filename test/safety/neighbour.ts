/** Another extension, with an empty page and every permission that helps it to reach a third. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MANIFEST = {
  manifest_version: 3,
  name: 'Neighbour',
  version: '1.0',
  permissions: ['tabs', 'scripting', 'storage'],
  host_permissions: ['<all_urls>'],
  content_scripts: [{ matches: ['http://curious.example/*'], js: ['mark.js'] }],
  web_accessible_resources: [{ resources: ['page.html', 'icon.png'], matches: ['<all_urls>'] }],
  // Chromium takes the one, Firefox the other.
  background: { service_worker: 'answer.js', scripts: ['answer.js'] },
  browser_specific_settings: { gecko: { id: 'neighbour@lede.example' } }
}

/** It answers whoever asks it, so that a test can see what an answer looks like. */
const ANSWER = `const answer = (message, sender, reply) => reply({ reply: message.name })
chrome.runtime.onMessage.addListener(answer)
chrome.runtime.onMessageExternal.addListener(answer)`

/** In pages it does all that tells of it. */
const MARK = `localStorage.setItem('neighbour', 'here')
document.documentElement.dataset.neighbour = 'here'
document.documentElement.append(document.createElement('neighbour-mark'))`

const ICON = join(import.meta.dirname, '../../public/icons/lede-16.png')

/** Its directory. */
export function neighbour(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-neighbour-'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Neighbour</title>')
  writeFileSync(join(folder, 'answer.js'), ANSWER)
  writeFileSync(join(folder, 'mark.js'), MARK)
  copyFileSync(ICON, join(folder, 'icon.png'))
  return folder
}

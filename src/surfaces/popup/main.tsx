import { render } from 'preact'
import browser from 'webextension-polyfill'
import { readPage } from '../../platform/read-page'
import script from '../page/extract.iife?script'

const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
const result = await readPage(tab?.id ?? -1, script)
render(<pre>{JSON.stringify(result).slice(0, 500)}</pre>, document.body)

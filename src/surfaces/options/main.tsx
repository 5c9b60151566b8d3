/** The options page, in the settings as last seen. */
import { render } from 'preact'
import { libraryOnce } from '../../library/keeping'
import { direction, language, t } from '../../platform/i18n'
import { lastSettings } from '../../platform/settings'
import { applySettings } from '../../ui/settings/apply-settings'
import { OptionsPage } from './OptionsPage'
import './options.css'

const { documentElement: page } = document
page.lang = language()
page.dir = direction()
document.title = t('options')
applySettings(page, lastSettings())
const root = document.querySelector('.options')
if (root) render(<OptionsPage library={libraryOnce()} />, root)

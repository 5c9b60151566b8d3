/** The first run: three steps, shown once, and never after an update. */
import { render } from 'preact'
import { place } from '../../platform/about'
import { direction, language, t } from '../../platform/i18n'
import { lastSettings } from '../../platform/settings'
import { applySettings } from '../../ui/settings/apply-settings'
import { WelcomePage } from './WelcomePage'
import './welcome.css'

const { documentElement: page } = document
page.lang = language()
page.dir = direction()
document.title = t('welcome_title')
applySettings(page, lastSettings())
const root = document.querySelector('.welcome')
if (root) render(<WelcomePage place={await place()} />, root)

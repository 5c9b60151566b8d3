/** The options page, in the settings as last seen. */
import { render } from 'preact'
import { libraryOnce } from '../../library/keeping'
import { t } from '../../platform/i18n'
import { dressPage } from '../../ui/settings/dress-page'
import { OptionsPage } from './OptionsPage'
import './options.css'

dressPage(t('options'))
const root = document.querySelector('.options')
if (root) render(<OptionsPage library={libraryOnce()} />, root)

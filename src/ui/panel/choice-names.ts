/** The words for each choice of the Aa panel and of Options. */

import { t } from '../../platform/i18n'
import type { Settings } from '../../settings/settings'

/** Typefaces keep their own names in every language. */
const FACE_NAMES: Partial<Record<Settings['face'], string>> = {
  newsreader: 'Newsreader',
  literata: 'Literata',
  atkinson: 'Atkinson',
  opendyslexic: 'OpenDyslexic'
}

export const faceName = (face: Settings['face']): string =>
  FACE_NAMES[face] ?? t(face === 'system-serif' ? 'face_system_serif' : 'face_system_sans')

export const TYPE_NAMES = {
  theme: {
    auto: 'theme_auto',
    light: 'theme_light',
    sepia: 'theme_sepia',
    dark: 'theme_dark',
    contrast: 'theme_contrast'
  },
  face: {
    newsreader: 'face_newsreader',
    literata: 'face_literata',
    atkinson: 'face_atkinson',
    opendyslexic: 'face_opendyslexic',
    'system-serif': 'face_system',
    'system-sans': 'face_system'
  },
  label: {
    lineSpacing: 'line_spacing',
    column: 'column',
    letterSpacing: 'letter_spacing',
    wordSpacing: 'word_spacing'
  },
  spacing: {
    tight: 'spacing_tight',
    narrow: 'spacing_narrow',
    normal: 'spacing_normal',
    open: 'spacing_open',
    wide: 'spacing_wide'
  }
} as const

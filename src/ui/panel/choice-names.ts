/** The words for each choice of the Aa panel and of Options. */

/** Typefaces keep their own names in every language. */
export const FACE_NAMES = {
  newsreader: 'Newsreader',
  literata: 'Literata',
  atkinson: 'Atkinson',
  opendyslexic: 'OpenDyslexic'
} as const

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
    opendyslexic: 'face_opendyslexic'
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

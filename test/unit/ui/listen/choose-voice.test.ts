import { describe, expect, it } from 'vitest'
import { chooseVoice, type Voice, voicesFor } from '../../../../src/ui/listen/choose-voice'

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: false,
  default: false,
  ...more
})
const all = [
  voice('cloud', 'en-GB', { default: true }),
  voice('us', 'en_US', { localService: true }),
  voice('gb', 'en-GB', { localService: true }),
  voice('fr', 'fr-FR', { localService: true })
]

describe('chooseVoice', () => {
  it('takes a voice of this device, of the region if there is one', () => {
    expect(voicesFor(all, 'en-GB').map(({ name }) => name)).toEqual(['gb', 'us', 'cloud'])
    expect(chooseVoice(all, 'en-US')?.name).toBe('us')
    expect(chooseVoice(all, 'fr')?.name).toBe('fr')
  })

  it('takes the one chosen before, while the device still has it', () => {
    expect(chooseVoice(all, 'en', 'cloud')?.name).toBe('cloud')
    expect(chooseVoice(all, 'en-GB', 'gone')?.name).toBe('gb')
  })

  it('takes none that speaks another language', () => {
    expect(chooseVoice(all, 'cy')).toBeUndefined()
    expect(chooseVoice(all, 'fr', 'gb')?.name).toBe('fr')
  })
})

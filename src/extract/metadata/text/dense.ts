/** Scripts that say in few signs what others say in many. */

/** Chinese and Japanese, which do not part words. */
export const isUnparted = (text: string): boolean => /[\u3040-\u9fff]/.test(text)

/** These, and Korean. */
export const isDense = (text: string): boolean => /[\u3040-\u9fff\uac00-\ud7af]/.test(text)

import { relative } from 'node:path'
import type { Plugin } from 'vite'

/**
 * The address of a script that is asked for by `?script` stands in the code from the first. crxjs puts
 * a mark there that is made of where the sources lie on the disk, and takes it out only after files
 * have been named by what is in them: each folder would give other names.
 */
export function sameAnywhere(): Plugin {
  let root = ''
  return {
    name: 'lede:same-anywhere',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transform: {
      filter: { id: /\?scriptId=/ },
      handler(_code, id) {
        const [file = ''] = id.split('?')
        const path = relative(root, file)
          .replaceAll('\\', '/')
          .replace(/\.tsx?$/, '.js')
        return `export default ${JSON.stringify(path)}`
      }
    }
  }
}

/** What the extension is made of: pinned versions, known by their sums, that run nothing on install. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import project from '../package.json' with { type: 'json' }

interface Locked {
  version?: string
  integrity?: string
  resolved?: string
  dev?: boolean
  hasInstallScript?: boolean
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'))
const packages = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '')
const shipped = packages.filter(([, { dev }]) => !dev)

describe('the packages', () => {
  it('are pinned to one version each', () => {
    const asked = Object.entries({ ...project.dependencies, ...project.devDependencies })
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('are known by their sums, and from no server of ours', () => {
    expect(packages.length).toBeGreaterThan(200)
    expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
    expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([])
  })

  it('run nothing when those that are shipped are installed', () => {
    expect(shipped.length).toBeGreaterThan(30)
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
    // The rule can fail: among the tools there is one that fetches its program.
    expect(packages.some(([, { hasInstallScript }]) => hasInstallScript)).toBe(true)
  })
})

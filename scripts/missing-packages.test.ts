import { describe, expect, it } from 'vitest'
import { missingPackages } from './missing-packages.mjs'

const wanted = {
  packages: {
    '': { version: '0.0.0' },
    'packages/core': { version: '0.1.0' },
    'node_modules/vitest': { version: '4.1.12' },
    'node_modules/@esbuild/win32-x64': { version: '0.27.7', optional: true },
  },
}

describe('missingPackages', () => {
  it('finds nothing to do where every package is installed in its version', () => {
    expect(missingPackages(wanted, { packages: { 'node_modules/vitest': { version: '4.1.12' } } })).toEqual([])
  })

  it('names a package that is not installed', () => {
    expect(missingPackages(wanted, { packages: {} })).toEqual(['node_modules/vitest'])
  })

  it('names a package that is installed in another version, optional or not', () => {
    const installed = {
      packages: {
        'node_modules/vitest': { version: '4.0.0' },
        'node_modules/@esbuild/win32-x64': { version: '0.21.5', optional: true },
      },
    }
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/vitest', 'node_modules/@esbuild/win32-x64'])
  })
})

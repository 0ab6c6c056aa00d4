import type { Claim } from '@sprint/core'
import { readGroupName } from '../../readers/read-group-name.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * The numbers of phases in a plan that is drawn as a tree, where one of them stands for two different things.
 *
 * ```text
 * > | ├─ PHASE 4: Manual
 *        ^^^^^^^  ^^^^^^
 * ```
 */
export const phaseId: ClaimReader = ({ outline, lexicon }) =>
  outline.fences.flatMap(({ branches }) => {
    const named = branches.flatMap(({ line }): Claim[] => {
      const name = readGroupName(line.text, lexicon)
      const isPhase = name?.kind === 'phase' && name.form === 'numbered' && name.isParted && name.rest !== ''
      return isPhase ? [{ kind: 'id', id: name.label, title: name.rest, source: line.source }] : []
    })
    const titles = (id: string) =>
      new Set(named.flatMap((one) => (one.kind === 'id' && one.id === id ? [one.title] : [])))
    return named.filter((one) => one.kind === 'id' && titles(one.id).size > 1)
  })

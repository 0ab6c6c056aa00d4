import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../parse-document.js'

/** What each entry of a document tells, as `person: done; … > planned; … > in the way; …`. */
function read(text: string) {
  const { kind, sprint } = parseDocument(text, { path: 'log.md' })
  const textOf = (notes: readonly { readonly text: string }[]) => notes.map((note) => note.text).join('; ')
  return {
    kind,
    days: sprint.days.map(
      ({ person, completed, planned, blockers }) =>
        `${person ?? '-'}: ${textOf(completed)} > ${textOf(planned)} > ${textOf(blockers)}`,
    ),
    items: sprint.items.map(({ title }) => title),
    blockers: sprint.blockers.map(({ title }) => title),
  }
}

const turn = (name: string, [done, doing, hard, next]: readonly string[]) =>
  `## O que eu fiz desde o último relatório? (${name})\n- [ ] ${done}\n\n## O que estou fazendo agora?\n- ${doing}\n\n## Quais dificuldades encontrei?\n- ${hard}\n\n## Próximo passo\n- ${next}\n\n`

describe('answers in turn', () => {
  test('a name behind the first question says whose answers follow', () => {
    const text = `# Relatório semanal de acompanhamento – 12/05\n\n${turn('Rita', ['Índice', 'Busca', 'Rede lenta', 'Testes'])}${turn('Davi', ['Cadastro', 'Login', 'Nenhuma', 'Perfil'])}`
    expect(read(text)).toEqual({
      kind: 'daily',
      days: ['Rita: Índice > Busca; Testes > Rede lenta', 'Davi: Cadastro > Login; Perfil > '],
      items: [],
      blockers: ['Rede lenta'],
    })
  })

  test('what one person did and will do is no work item, also beneath a name', () => {
    const text =
      '# Daily 4\n\n## Rita\n\n### Yesterday\n- Search index\n\n### Today\n- Paging\n\n### What is in my way?\n- No keys\n'
    expect(read(text)).toEqual({
      kind: 'daily',
      days: ['Rita: Search index > Paging > No keys'],
      items: [],
      blockers: ['No keys'],
    })
  })

  test('what a team has done is its work', () => {
    expect(read('# Daily 4\n\n## What we did\n- Search index\n\n## Next steps\n- Paging\n').items).toEqual([
      'Search index',
      'Paging',
    ])
  })

  test('where blockers have a heading of their own, what was hard is none', () => {
    const text =
      '# Weekly report\n\n## What I did\n- Index\n\n## What I will do\n- Paging\n\n## Difficulties\n- SQL\n\n## Blockers\n- No keys\n'
    expect(read(text).blockers).toEqual(['No keys'])
  })

  test('questions may be labels', () => {
    const text =
      '# Daily\n\n**Rita**\n\nWhat I did: index\nWhat I will do: paging\nWhat is in my way: no keys\n\n**Davi**\n\nWhat I did: forms\nWhat I will do: tests\nWhat is in my way: nothing\n'
    const { days, blockers } = read(text)
    expect([days, blockers]).toEqual([['Rita: index > paging > no keys', 'Davi: forms > tests > '], ['no keys']])
  })

  test('a label introduces the list of a day', () => {
    const text = '# Daily\n\n## Monday\n\nWe did:\n- Index\n- Forms\n\nNext:\n- Paging\n'
    expect(read(text).days).toEqual(['-: Index; Forms > Paging > '])
  })
})

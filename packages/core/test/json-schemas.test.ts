import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../scripts/json-schemas.js'

describe('the published JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas()))('%s is what the model says today', (name, text) => {
    expect(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8')).toBe(text)
  })

  it('knows a date, an unknown value and a place', () => {
    const schema = JSON.parse(jsonSchemas()['sprint.schema.json'] ?? '')
    expect(schema.properties.start).toEqual({ anyOf: [{ $ref: '#/$defs/CalendarDate' }, { type: 'null' }] })
    expect(schema.$defs.CalendarDate).toEqual({ type: 'string', format: 'date' })
    expect(schema.$defs.Source.required).toContain('endColumn')
  })
})

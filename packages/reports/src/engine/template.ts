/** A template as it is bundled: what it was written as, and what it was compiled to when the package was built. */
export interface Template {
  readonly source: string
  readonly spec: TemplateSpecification
}

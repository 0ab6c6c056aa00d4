declare module '*.hbs' {
  const template: { readonly source: string; readonly spec: TemplateSpecification }
  export default template
}

export { type ParseOptions, parseDocument } from './parse-document.js'

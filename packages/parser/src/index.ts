export { explainLine, type LineExplanation } from './explain-line.js'
export { type ParseOptions, parseDocument } from './parse-document.js'
export { type RemarkSprintOptions, remarkSprint } from './remark-sprint.js'
export { toMessage } from './to-message.js'

import { pattern } from '../pattern/pattern.js'

/** Programs that run tests, called the same in every language: what they count as passed are tests. */
export const TEST_TOOLS = pattern(
  'i',
)`(?<![\p{L}\p{N}])(?:pytest|unittest|vitest|jest|mocha|jasmine|karma|playwright|cypress|selenium|junit|testng|nunit|xunit|rspec|minitest|phpunit|pest|ctest|gtest|e2e)(?![\p{L}\p{N}])`

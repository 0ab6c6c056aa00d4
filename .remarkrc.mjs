import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkPresetLintConsistent from 'remark-preset-lint-consistent'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'
import remarkValidateLinks from 'remark-validate-links'

/** Our own prose; what is test input (fixtures, examples) may look as wild as it likes, see .remarkignore. */
export default {
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkPresetLintConsistent,
    remarkPresetLintRecommended,
    [remarkValidateLinks, { repository: false }],
  ],
}

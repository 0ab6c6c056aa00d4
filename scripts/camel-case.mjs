// @ts-check
/**
 * @param {string} id in kebab case
 * @returns {string}
 * @example
 * camelCase('points-total') //=> 'pointsTotal'
 */
export function camelCase(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
}

/** How people write that something is there, in the languages that reports are written in. */
const DONE = new Set(
  [
    'done complete completed delivered finished ready closed resolved shipped approved available present',
    'erledigt fertig geliefert abgeschlossen fertiggestellt vorhanden ausgeliefert',
    'hecho hecha completado completada entregado entregada terminado terminada listo lista',
    'fait faite terminé terminée livré livrée prêt prête achevé achevée',
    'feito feita concluído concluída entregue pronto pronta finalizado finalizada',
  ].flatMap((line) => line.split(' ')),
)
const MARKS = /^[\s✅✔☑✓]+/u

/**
 * Whether a status in somebody's own words says that something is done.
 *
 * @param status as written; `null` for none
 * @example
 * isDoneText('✅ Delivered') //=> true
 * isDoneText('nearly done') //=> false
 */
export function isDoneText(status: string | null): boolean {
  if (status === null) return false
  const bare = status.replace(MARKS, '').trim().toLowerCase()
  return bare === '' ? status.trim() !== '' : DONE.has(bare)
}

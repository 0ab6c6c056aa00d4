/** The letters beyond ASCII that one language is written with, in lower case. */
export const ALPHABETS: readonly string[] = [
  'àâæçéèêëîïôœùûüÿ', // French
  'äöüßé', // German
  'áéíñóúüªº', // Spanish
  'áàâãçéêíóôõúüªº', // Portuguese
  'àèéìíîòóùú', // Italian
  'åäöæøéü', // Danish, Finnish, Norwegian, Swedish
  'áéíóúýþæöð', // Icelandic
  'àáçèéëíïòóöúü', // Catalan, Dutch
  'çğıöşüâîû', // Turkish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'ąćęłńóśźż', // Polish
  'áéíóöőúüű', // Hungarian
  'ăâîşţ', // Romanian
  'čćđšž', // Croatian, Slovene
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', // Bulgarian, Russian
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', // Ukrainian
  'абвгдђежзијклљмнњопрстћуфхцчџшўё', // Belarusian, Serbian
]

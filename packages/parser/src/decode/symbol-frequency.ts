// Symbols by how often project documents use them, the most frequent first; a tail of common emoji follows.
const BY_FREQUENCY =
  '✅→📊🎯🚀─📋⚠└├—❌🔄│📝🟡📈🔧🎉🟢🔴≥⏳📚✓🧪–💡⭐┘┐┌📅🔍←🔗↓📞🏆📦🎓🏗▼📁🎨≤🚧🐛┬⚡🚨↔🔒•📄┤✨🟠⏭👥🛠⏸📖🚫🔮’═⏱📱┼“⚙🔐🗓🌟💰✗”🎊⬜💻🤖🏃🔜💾🏁░█🚦┴🗄🔥❓⚪🌐🤝📍€↑' +
  '💬►🛡⏰🧠🎤🔑👍👎📌□≈🔵▶☐💪📡…◄≠🎬🔔🔌🆘🏠🎮🤔🎁📥👤🌍🥳🎲╔╗║╚╝‑📂📑🧩📤🗺☆🗂🔬🏭🔨📢👨†✋🙏ℹ📎💷━↘⚖🏛💎○🔙🧮♿🗑▲📆🎥👔😊☀💨📷🧹★🎭👁↗✔🏦🌅🌆🔲🆕👏📜' +
  '🪙🏷⚫🐍🎢🛑📉✍✖┓┃┛👷✕▓◀🌙💼∈📬✉🚩🛒🏢🌱‡╠╣📐⛑🎫👈‰🎪➡♂🧑💳🔊🔇💭🥇🥈🥉📧⚕🌳🅿📽🔪⋯▒⏪🚢🆓📭🎛📸💵⬆┏┗🚗💧🧭☔🚪🌓◯™●📘🌗🖥√−🟥⅓⅙⁄₁₂⇒›🌲➕↕💸💅💥😵👉🔁' +
  '🔹🔎⏩📰🧬⚛🏅🌈🌊🕐🎵🌿🖱🎼💝ⓘ🧡❤🟣🕒✏👟📏⬛😕👣🧙🏝⚓⛵🪨🏥⌘┫💊🔟∑∀₫🎆⊕🟨' +
  '☑☒‘✂✈⚑⚐ℕ−×🎖🎗🎟🏖🖐🖍🎒📠🏋🍎🐝👌💙💚💛💜„‚‹™©\u200D\u20E3\u202F\uFEFF\uFFFD'

// Words after a symbol that favour it over a more frequent one which differs only in bytes that get lost.
const BY_FOLLOWING_WORD: Readonly<Record<string, string>> = {
  '🌍': 'coverage future global international world worldwide',
  '🎁': 'additional bonus extras features',
  '🎓': 'congratulations context knowledge learned learning learnings lecciones lessons objectives resources stack takeaways training transfer aprendidas aprendizados',
  '🎤': 'feedback listening speaker stakeholder transcribing voice',
  '🎭': 'persona personas role roles scenario',
  '🏁': 'completed completion conclusion finish',
  '🏃': 'progress running sprint',
  '🏛': 'architecture governance milestone',
  '🏭': 'build factory machines production',
  '👁': 'computer view vision visibility watch',
  '👎': 'bad negative',
  '👏': 'kudos recognition team thanks',
  '📁': 'archive archivos arquivos artifacts bestanden contents created directory document estrutura fichier fichiers file files folder folders index links locations modified structure',
  '📍': 'checkpoint current location milestone where you',
  '📎': 'appendix attachment attachments related upload',
  '📐': 'dimensions geometry layout sizing',
  '📞': 'call contact contacts communication emergency escalation help hotline phone protocol questions stakeholder support suporte',
  '📭': 'empty inbox',
  '🔐': 'access authentication credentials encryption endpoints enhancements password permission secrets security',
  '🔁': 'loop recurring repeat',
}

let ranks: ReadonlyMap<number, number> | undefined
let favourites: ReadonlyMap<string, ReadonlySet<number>> | undefined

/** How common a symbol is in project documents: 0 the most frequent, infinity where it never was seen. */
export function frequencyRank(codePoint: number): number {
  ranks ??= new Map([...BY_FREQUENCY].map((symbol, rank) => [symbol.codePointAt(0) ?? 0, rank]))
  return ranks.get(codePoint) ?? Number.POSITIVE_INFINITY
}

/** Whether a word, written in lower case, is one that the symbol typically stands in front of. */
export function isTypicalBefore(codePoint: number, word: string): boolean {
  favourites ??= wordIndex()
  return favourites.get(word)?.has(codePoint) ?? false
}

function wordIndex(): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>()
  for (const [symbol, words] of Object.entries(BY_FOLLOWING_WORD)) {
    for (const word of words.split(' ')) {
      index.set(word, (index.get(word) ?? new Set()).add(symbol.codePointAt(0) ?? 0))
    }
  }
  return index
}

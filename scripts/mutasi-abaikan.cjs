/**
 * Texts that only explain: a test that repeats them proves nothing. Everything else counts, also messages (`pesan`),
 * units, word lists and patterns.
 */
const PENJELAS = new Set(['judul', 'penjelasan', 'dasar', 'caraMemperbaiki', 'contoh', 'sumber']);

function abaikan(path) {
  if (!path.isObjectProperty() || !PENJELAS.has(path.node.key.name)) return undefined;
  const { type } = path.node.value;
  const literal = type === 'StringLiteral' || type === 'ObjectExpression' || type === 'BinaryExpression';
  return literal ? 'text that only explains' : undefined;
}

exports.strykerPlugins = [{ kind: 'Ignore', name: 'teks', value: { shouldIgnore: abaikan } }];

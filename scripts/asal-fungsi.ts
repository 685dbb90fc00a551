/** First line of every file that is made from the catalogue of functions. */
export const ASAL = 'Dibuat oleh `npm run docs` dari core/fungsi; jangan disunting.';

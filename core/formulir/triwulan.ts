/** The quarters as headings number them. */
export const TRIWULAN: readonly string[] = ['I', 'II', 'III', 'IV'];

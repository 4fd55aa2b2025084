/** A region's plain name as it stands after another word: "Ball of foot" → "ball of foot". */
export const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase() + name.slice(1);

/** The two channels between the window and the doorman: one that asks, one that tells. */
export const askChannel = 'books:ask';
export const tellChannel = 'books:tell';

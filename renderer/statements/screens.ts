import { type Screen } from '#renderer/kit/screen';

export const statementScreens: readonly Screen[] = [];

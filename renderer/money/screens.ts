import { type Screen } from '#renderer/kit/screen';

export const moneyScreens: readonly Screen[] = [];

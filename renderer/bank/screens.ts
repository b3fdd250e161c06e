import { type Screen } from '#renderer/kit/screen';

export const bankScreens: readonly Screen[] = [];

import { type Screen } from '#renderer/kit/screen';

export const careScreens: readonly Screen[] = [];

export { readTypedTime } from '#core/time/readTypedTime';

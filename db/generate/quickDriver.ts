import { betterSqlite3, type Driver } from '#db/driver';

/**
 * Does not wait for the disk at each command: a generated book that a power cut spoils is generated again. Never for a real one;
 * opened afterwards in the ordinary way it is as safe as any.
 */
export const quickDriver: Driver = (file, access) => {
  const connection = betterSqlite3(file, access);
  const pragma = connection.pragma.bind(connection);
  connection.pragma = (source, options) => pragma(source === 'synchronous=FULL' ? 'synchronous=OFF' : source, options);
  return connection;
};

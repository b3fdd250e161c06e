type None = Readonly<Record<never, string>>;
type Name = { readonly name: string };
type MilesOn = { readonly miles: string; readonly day: string };
type RowDate = { readonly row: string; readonly date: string };
type FromTo = { readonly from: string; readonly to: string };

/** What can be said of a vehicle's life, its trips and a tariff that cannot be so. */
export const vehicleSentences = {
  'vehicle.outsideLease': ({ from, to }: FromTo) =>
    `The vehicle is leased from ${from} to ${to}. Choose a day within that time, or record new terms of the lease first.`,
  'vehicle.clockBack': ({ miles, day }: MilesOn) =>
    `The clock said ${miles} on ${day}, and it cannot have gone back. Look at the number again, or take that reading back.`,
  'vehicle.clockAhead': ({ miles, day }: MilesOn) =>
    `The clock said ${miles} on ${day}, which is later. Look at the number again, or take that reading back.`,
  'vehicle.clockNotOn': (_: None) => 'The clock has to say more after the trip than before it. Look at the two numbers again.',
  'vehicle.milesNotClock': ({ miles }: { readonly miles: string }) =>
    `By the clock it was ${miles}. Leave the miles empty, or look at the numbers again.`,
  'vehicle.milesNeeded': (_: None) => 'Enter the miles of the trip, or what the clock said before and after it.',
  'vehicle.forWhom': (_: None) => 'Choose whom the trip was for. If it was for the vehicle itself, choose the agreement that shares it.',
  'vehicle.personTwice': (_: None) => 'The same person is named twice. Name each person once.',
  'vehicle.wheelchairAboard': (_: None) =>
    'Somebody who was not on board cannot have travelled in a wheelchair. Choose who was on board first.',
  'vehicle.whoDrove': (_: None) => 'Choose who drove, or write their name if they are not on the list.',
  'vehicle.splitLater': ({ day }: { readonly day: string }) =>
    `That agreement to share begins on ${day}, after the trip. Choose who it was for instead, or another agreement.`,
  'vehicle.noTripsThen': ({ day }: { readonly day: string }) =>
    `No trip is recorded for ${day}, so there is nothing to repeat. Record the trip by itself.`,
  'vehicle.repeatedAlready': ({ day }: { readonly day: string }) =>
    `The same trips are already recorded for ${day}. If there really were more, record each by itself.`,
  'vehicle.driverTwice': ({ name }: Name) =>
    `${name} is already on the list on that day. Choose a later day, or take them off the list first.`,
  'vehicle.driverOrName': (_: None) => 'Choose one of your PAs, or write the name of somebody else.',
  'vehicle.driverEnded': ({ name }: Name) => `${name} is already off the list. To let them drive again, add them again.`,
  'vehicle.endsBeforeBegun': ({ day }: { readonly day: string }) =>
    `They are on the list only since ${day}. Choose that day or a later one.`,
  'vehicle.needsAnswer': (_: None) => 'This question needs an answer.',
  'vehicle.notAsked': (_: None) => 'A record of this kind does not ask that. Begin the record again from the vehicle’s page.',
  'vehicle.notAChoice': (_: None) => 'Choose one of the answers.',
  'vehicle.notANumber': (_: None) => 'Enter a whole number, such as 30.',
  'vehicle.untilNeeded': (_: None) => 'Enter until when it holds.',
  'vehicle.untilBeforeDay': (_: None) => 'It cannot end before it begins. Look at the two dates again.',
  'vehicle.readingNeeded': (_: None) => 'Enter what the clock said, in whole miles.',
  'vehicle.whichDriver': (_: None) => 'Choose which driver it is about.',
  'vehicle.takenBackAlready': (_: None) => 'This was already taken back, and the reason is kept with it. Nothing more needs doing.',
  'vehicle.linkedAlready': (_: None) => 'That purchase is already counted as a cost of a vehicle. Take that back first if it was wrong.',
  'vehicle.purchaseReversed': (_: None) => 'That purchase was taken back, so it cost nothing. Choose another one.',
  'tripFile.notText': (_: None) =>
    'That is not a CSV file. In the spreadsheet, choose “Save as” and “CSV”, and bring that file in. Nothing was saved.',
  'tripFile.noRows': (_: None) =>
    'The file has no rows with trips below its headings. Choose another one, or look whether it was saved empty.',
  'tripFile.noColumn': ({ columns }: { readonly columns: string }) =>
    `The first row of the file has no heading ${columns}. Write the headings as the template has them, and bring the file in again. Nothing was saved.`,
  'tripFile.american': ({ row, date }: RowDate) =>
    `The dates of this file are written the American way, month first: “${date}” in row ${row} is no day otherwise. Save the file again with dates such as 2026-10-31 or 31/10/2026. Nothing was saved, and the file is as it was.`,
  'tripFile.notDate': ({ row, date }: RowDate) =>
    `“${date}” in row ${row} is not a date. Put that row right in the file, and bring it in again. Nothing was saved.`,
  'tripFile.tooMany': ({ most }: { readonly most: string }) =>
    `A file brings in at most ${most} trips at a time. Cut it into smaller ones. Nothing was saved.`,
  'tripFile.brokenCsv': ({ why }: { readonly why: string }) => `${why} Nothing was saved.`,
  'tripFile.row': ({ row, why }: { readonly row: string; readonly why: string }) =>
    `Row ${row}: ${why} Put it right in the file, and bring it in again. Nothing was saved.`,
  'tripFile.nothingNew': (_: None) => 'Every trip of this file is in the book already. Nothing needs doing.',
  'tariff.overlaps': ({ name, day }: Name & { readonly day: string }) =>
    `“${name}” is already in force then, from ${day}. Choose days on which no other tariff has its say, or take that one back.`,
  'tariff.agreedLater': (_: None) => 'A tariff is agreed on a day that has come. Enter the day on which it was agreed.',
  'tariff.allNothing': (_: None) => 'Every figure of this tariff is nothing. Enter at least what a mile or setting out costs.',
};

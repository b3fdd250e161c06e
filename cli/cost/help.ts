export const help = `Usage: ledger cost --plan FILE.json [--than OTHER.json] [--csv]
       ledger cost --book B [--on D] [--employer NAME] [--than OTHER.json] [--csv]

What a care plan costs in a year of 52 weeks and in a week of it, by plan line, PA and kind: hours, sleep-ins, holiday, sick pay,
training, employer's National Insurance after the Employment Allowance, pension, insurance, payroll, contingency. Each figure says how
it came about. Nothing is saved and nothing is sent.

  --plan FILE   a plan as below
  --book B      the plan as a book has it: its PAs, what was agreed with them, and its plan lines, with what they agree to
  --on D        of a book: the plan as it stands on that day, such as 2026-11-13; today unless said
  --employer N  of a book: the PAs of this employer, by name, where it has several; the first unless said
  --than OTHER  what the plan costs more than this one: "one more night a week" beside the plan as it is
  --csv         as a CSV file on the output: a row for each part of a figure, or for each row of the comparison

A plan is a JSON object. Money, hours and percentages stand between quotation marks.
  taxYear               "2024-25", "2025-26" or "2026-27"; a year without figures is refused
  paid                  "weekly", "fortnightly", "four-weekly" or "monthly"
  employmentAllowance   true where the employer claims it; "allowanceUsedElsewhere": what other PAs of the employer use of it, "0.00"
  planLines             [{ "id": "care", "name": "Personal care", "agreed": "850.00", "every": "week" }]; agreed may be left out
  assistants            a list; each has a name, and
    hours               [{ "name": "Day", "hours": "30", "rate": "14.00", "planLine": "care" }]: hours of a week by kind. A planLine
                        { "care": 2, "nights": 1 } shares them; left out it is the first. "rate" beside the name counts for every kind
    sleepIns            [{ "aWeek": "2", "each": "60.00", "planLine": "nights" }]
    born or age         one of them: for the minimum wage, the National Insurance letter and the pension; neither: 30
    weeks, daysAWeek    52 and 5 unless said; weeks follow one another from 6 April
    holiday             "cover" (paid when taken, others cover 5.6 weeks) or "rolled_up" (12.07% on each payslip);
                        holidayWeeks "6" where more than 5.6 are agreed
    pension             "by_law", "member" or "none";  niLetter where it is not the letter of their age;  paid where it differs
    sicknessDays        0, with sickPay "statutory" or "full";  trainingHours "14"
  costs                 [{ "kind": "insurance", "payroll", "training" or "other", "name": "...", "amount": "95.00", "every": "year",
                        "planLine": "care" }]; every may be "payslip"; without planLine shared as the wages are
  pension               { "basis": "qualifying", "employerPercent": "3" }
  contingencyPercent    "5";  redundancy true: a year's worth put by;  name;  nation "england" unless said

Exit code 0 done, 1 refused with its sentence, 2 not understood.
`;

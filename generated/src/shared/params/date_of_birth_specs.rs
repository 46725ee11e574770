// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccountsAccountPeople/dob`, `PostAccountsAccountPeoplePerson/dob`, `PostAccountsAccountPersons/dob` and 7 more places.
    pub struct DateOfBirthSpecs;
}

impl DateOfBirthSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self(Params::new().with("day", day).with("month", month).with("year", year))
    }
}

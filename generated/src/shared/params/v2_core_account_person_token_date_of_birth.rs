// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// The person's date of birth.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/date_of_birth`, `PostV2CoreAccountsAccountIdPersons/date_of_birth`, `PostV2CoreAccountsAccountIdPersonsId/date_of_birth` and 11 more places.
    pub struct V2CoreAccountPersonTokenDateOfBirth;
}

impl V2CoreAccountPersonTokenDateOfBirth {
    /// The parameters that Stripe requires.
    ///
    /// - `day`: The day of the birth.
    /// - `month`: The month of birth.
    /// - `year`: The year of birth.
    #[inline]
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self(Params::new().with("day", day).with("month", month).with("year", year))
    }
}

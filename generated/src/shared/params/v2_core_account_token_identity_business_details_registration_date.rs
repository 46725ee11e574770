// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// When the business was incorporated or registered.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/registration_date`, `PostV2CoreAccounts/identity/business_details/registration_date`, `PostV2CoreAccountsId/identity/business_details/registration_date`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate;
}

impl V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate {
    /// The parameters that Stripe requires.
    ///
    /// - `day`: The day of registration, between 1 and 31.
    /// - `month`: The month of registration, between 1 and 12.
    /// - `year`: The four-digit year of registration.
    #[inline]
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self(Params::new().with("day", day).with("month", month).with("year", year))
    }
}

// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/company/registration_date`, `PostAccountsAccount/company/registration_date`, `PostTokens/account/company/registration_date`.
    pub struct RegistrationDateSpecs;
}

impl RegistrationDateSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self(Params::new().with("day", day).with("month", month).with("year", year))
    }
}

// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// A non-negative integer representing the amount in the smallest currency unit.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/annual_revenue/amount`, `PostV2CoreAccountTokens/identity/business_details/monthly_estimated_revenue/amount`, `PostV2CoreAccounts/identity/business_details/annual_revenue/amount` and 3 more places.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount;
}

impl V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount {
    /// The parameters that Stripe requires.
    ///
    /// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    ///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    /// - `value`: A non-negative integer representing how much to charge in the
    ///   [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    #[inline]
    pub fn new(currency: impl Into<String>, value: i64) -> Self {
        Self(Params::new().with("currency", Value::text(currency)).with("value", value))
    }
}

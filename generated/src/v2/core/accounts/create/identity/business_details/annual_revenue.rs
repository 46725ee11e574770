// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.annual_revenue` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// A non-negative integer representing the amount in the smallest currency unit.
    ///
    /// Parameters for `identity[business_details][annual_revenue][amount]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][monthly_estimated_revenue][amount]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and 4 more places.
    pub struct Amount;
}

impl Amount {
    /// The parameters that Stripe requires.
    ///
    /// - `value`: A non-negative integer representing how much to charge in the
    ///   [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    /// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    ///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn new(value: i64, currency: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("value", value)
                .with("currency", rt::Value::text(currency)),
        )
    }
}

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
    /// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    ///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    /// - `value`: A non-negative integer representing how much to charge in the
    ///   [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    #[inline]
    pub fn new(currency: impl Into<String>, value: i64) -> Self {
        Self(
            rt::Params::new()
                .with("currency", rt::Value::text(currency))
                .with("value", value),
        )
    }
}

// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// An optional dictionary including the account to automatically transfer to as part of a
    /// destination charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/destination-charges) for
    /// details.
    ///
    /// Parameters at `PostCharges/transfer_data`.
    pub struct CreateChargeTransferData;
}

impl CreateChargeTransferData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Params::new().with("destination", Value::text(destination)))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }
}

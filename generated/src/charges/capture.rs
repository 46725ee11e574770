// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`charges::capture`](fn@crate::charges::capture).

rt::params! {
    /// An optional dictionary including the account to automatically transfer to as part of a
    /// destination charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/destination-charges) for
    /// details.
    ///
    /// Parameters for `transfer_data` of [`charges::capture`](fn@crate::charges::capture), `transfer_data` of [`payment_intents::capture`](fn@crate::payment_intents::capture) and one more place.
    pub struct TransferData;
}

impl TransferData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }
}

impl Default for TransferData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

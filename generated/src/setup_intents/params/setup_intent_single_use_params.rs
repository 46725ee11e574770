// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params};

stripe_runtime::params! {
    /// If you populate this hash, this SetupIntent generates a `single_use` mandate after successful
    /// completion.
    ///
    /// Single-use mandates are only valid for the following payment methods: `acss_debit`, `alipay`,
    /// `au_becs_debit`, `bacs_debit`, `bancontact`, `boleto`, `ideal`, `link`, `sepa_debit`, and
    /// `us_bank_account`.
    ///
    /// Parameters at `PostSetupIntents/single_use`.
    pub struct SetupIntentSingleUseParams;
}

impl SetupIntentSingleUseParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, currency: impl Into<Currency>) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("currency", Into::<Currency>::into(currency)),
        )
    }
}
